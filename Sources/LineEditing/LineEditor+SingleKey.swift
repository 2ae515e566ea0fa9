import CReadline
import Glibc

extension LineEditor {
  /// How long an Enter may follow a key and belong to it, in milliseconds: many press it out of habit.
  private static let habit: Int32 = 200

  package func key(prompt: Prompt, among keys: [Character]) -> KeyEvent {
    fflush(nil)
    fputs(prompt.colour.map { "\u{1B}[\($0)m\(prompt.text)\u{1B}[0m" } ?? prompt.text, rl_outstream)
    fflush(rl_outstream)
    let event = readingKeys { waitForKey(among: keys) }
    if case .key(let key) = event { fputs(String(key), rl_outstream) }
    fputs("\n", rl_outstream)
    fflush(rl_outstream)
    return event
  }

  /// The terminal hands over each key at once and shows none, until `read` is done.
  private func readingKeys(_ read: () -> KeyEvent) -> KeyEvent {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return .cancelled }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
    return read()
  }

  private func waitForKey(among keys: [Character]) -> KeyEvent {
    while true {
      if let signal = takeEnding() { return .terminated(signal: signal) }
      if signals.take(SIGINT) { return .cancelled }
      // Stopped as the terminal driver would; afterwards the shell has put the terminal in its ordinary state.
      if signals.take(SIGTSTP) { return stopped(among: keys) }
      if pendingKey == nil {
        switch signals.wait(for: STDIN_FILENO) {
        case .signal, .nothing: continue
        case .hangUp: return .terminated(signal: SIGHUP)
        case .input: break
        }
      }
      switch readByte() {
      case nil, 0x04: return .cancelled
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .skipped
      case 0x1B: while hasInput(within: 20) { _ = readByte() }
      case let byte?:
        let key = Character(Unicode.Scalar(byte))
        guard keys.contains(key) else { continue }
        if hasInput(within: Self.habit) { dropEnter() }
        return .key(key)
      }
    }
  }

  private func stopped(among keys: [Character]) -> KeyEvent {
    var raw = termios()
    tcgetattr(STDIN_FILENO, &raw)
    var ordinary = raw
    ordinary.c_lflag |= tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &ordinary)
    creadline_stop()
    _ = signals.take(SIGCONT)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    return waitForKey(among: keys)
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) == 1 && descriptor.revents & Int16(POLLIN) != 0
  }

  /// Nil at the end of the input.
  private func readByte() -> UInt8? {
    if let key = pendingKey {
      pendingKey = nil
      return key
    }
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  /// Takes an Enter that belongs to the key before it; another key is the next answer.
  private func dropEnter() {
    guard let byte = readByte(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") else { return }
    pendingKey = byte
  }
}
