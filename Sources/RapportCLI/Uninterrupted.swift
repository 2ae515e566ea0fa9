import Glibc

/// Does something that an interruption from the keyboard, a hang-up or a request to end has to wait for.
func uninterrupted(_ body: () throws -> Void) rethrows {
  var signals = sigset_t()
  var before = sigset_t()
  sigemptyset(&signals)
  for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}
