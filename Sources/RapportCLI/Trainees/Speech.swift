import ArgumentParser
import Glibc
import LineEditing
import Practice
import RapportModel

/// A program of the user's that speaks, if one is wanted, and what it is given.
enum Speech: String, ExpressibleByArgument, CaseIterable {
  case auto, off
  case espeak = "espeak-ng"
  case piper

  /// The voice for a scenario: only on the phone, and never where what is said may upset.
  @MainActor
  func voice(for scenario: Scenario, by channel: Channel, _ shared: SharedOptions) -> Voice {
    guard self != .off, channel == .phone else { return .silent }
    guard scenario.contentNotes.isEmpty else {
      shared.remark("no voice here: this scenario is marked as sensitive")
      return .silent
    }
    let wanted: [Speech] = self == .auto ? [.piper, .espeak] : [self]
    guard let command = wanted.lazy.compactMap(\.command).first else {
      let cure = self == .piper ? "needs piper, aplay and a voice in $PIPER_MODEL" : "needs espeak-ng"
      shared.remark("going on without a voice: it \(cure)")
      return .silent
    }
    let speaker = Speaker(command: command)
    return Voice(say: { speaker.say($0) }, stop: { speaker.stop() })
  }

  /// For `sh -c`, with the text on standard input; nil where it is not installed.
  private var command: String? {
    switch self {
    case .espeak: InstalledProgram.isThere("espeak-ng") ? "exec espeak-ng --stdin" : nil
    case .piper:
      InstalledProgram.isThere("piper") && InstalledProgram.isThere("aplay") && environment("PIPER_MODEL") != nil
        ? #"piper --model "$PIPER_MODEL" --output-raw | aplay -q -r 22050 -f S16_LE -t raw -"# : nil
    case .auto, .off: nil
    }
  }
}

/// Speaks by a child process, one text at a time. A class because it owns that process.
private final class Speaker {
  private let command: String
  /// The process, which leads a group of its own; 0 while nothing is said.
  private var child: pid_t = 0

  init(command: String) {
    self.command = command
  }

  deinit { stop() }

  func say(_ text: String) {
    stop()
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    defer { for end in ends { close(end) } }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // What does not fit into a pipe is too long to be listened to.
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let bytes = Array((text + "\n").utf8)
    _ = write(ends[1], bytes, bytes.count)
    child = spawn(reading: ends[0])
  }

  func stop() {
    guard child > 0 else { return }
    kill(-child, SIGKILL)
    waitpid(child, nil, 0)
    child = 0
  }

  private func spawn(reading input: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let texts: [String] = ["sh", "-c", command]
    var words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    return posix_spawnp(&pid, "sh", &actions, &attributes, words, environ) == 0 ? pid : 0
  }
}
