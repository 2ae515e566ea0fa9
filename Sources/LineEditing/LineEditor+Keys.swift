import CReadline
import Glibc

extension LineEditor {
  /// Sets readline up; what `inputrc` says, also under `$if rapport`, comes later and wins.
  func configure() {
    guard !Self.isConfigured else { return }
    Self.isConfigured = true
    rl_readline_name = UnsafePointer(strdup("rapport"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    // Readline would otherwise change the environment at each resize, under the feet of other threads.
    rl_change_environment = 0
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_add_defun(
      "insert-newline",
      { _, _ in
        rl_insert_text("\n")
        return 0
      }, -1)
    // Bound before inputrc is read, so that a key that the user has bound is never taken from them.
    for keys in [#"\e\C-m"#, #"\e\C-j"#] { rl_bind_keyseq(keys, rl_named_function("insert-newline")) }
    rl_attempted_completion_function = { _, start, end in
      rl_attempted_completion_over = 1
      return LineEditor.current?.matches(from: Int(start), to: Int(end))
    }
    rl_initialize()
    // Only now: where another function shows the line, readline takes the terminal for a dumb one when it looks at
    // it first, and scrolls long lines sideways.
    rl_redisplay_function = {
      LineEditor.current?.showControls()
      rl_redisplay()
    }
  }

  /// Pasted characters that steer a terminal are made visible in the line itself, before they are displayed.
  private func showControls() {
    guard let buffer = rl_line_buffer else { return }
    let line = String(cString: buffer)
    let shown = clean(line)
    guard shown != line else { return }
    let beforeCursor = clean(String(decoding: line.utf8.prefix(Int(rl_point)), as: UTF8.self))
    rl_replace_line(shown, 1)
    rl_point = Int32(beforeCursor.utf8.count)
  }

  private func matches(from start: Int, to end: Int) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard let buffer = rl_line_buffer else { return nil }
    let place = CompletionPlace(line: String(cString: buffer), word: start..<end)
    completions = completion(place)
    return rl_completion_matches(place.start) { _, state in
      let completions = LineEditor.current?.completions ?? []
      return Int(state) < completions.count ? strdup(completions[Int(state)]) : nil
    }
  }
}
