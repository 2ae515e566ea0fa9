import CReadline
import Glibc

/// Lines typed at a terminal, edited by GNU readline.
///
/// Readline is asked to look at the terminal only when poll says that there is something to read, on the main
/// thread, so that signals and the window are answered at once. Between two lines the terminal is in its ordinary
/// state. A class because readline is one for the process.
@MainActor package final class LineEditor: LineSource {
  /// The editor that readline's callbacks, which can hold no state, belong to.
  static var current: LineEditor?
  /// The user's inputrc is read once, and nothing is bound after it.
  static var isConfigured = false

  let completion: Completion
  /// Makes what would steer a terminal visible.
  let clean: (String) -> String
  var completions: [String] = []
  private let history: HistoryFile?
  private let signals: WakingPipe
  private var arrived: LineEvent?

  /// - Parameters:
  ///   - history: nil keeps no history beyond this run.
  ///   - clean: makes pasted characters that steer a terminal visible, before they are displayed.
  ///   - completion: what Tab offers.
  package init(
    history: HistoryFile?, clean: @escaping (String) -> String, completion: @escaping Completion
  ) {
    precondition(Self.current == nil, "readline edits one line at a time")
    self.history = history
    self.clean = clean
    self.completion = completion
    signals = WakingPipe()
    Self.current = self
    configure()
    using_history()
    clear_history()
    stifle_history(Int32(HistoryFile.most))
    for line in history?.load() ?? [] { add_history(clean(line)) }
  }

  package func takeEnding() -> Int32? { signals.takeEnding() }

  /// Gives the signals back; another editor may be made afterwards.
  package func close() {
    signals.close()
    Self.current = nil
  }

  package func next(prompt: Prompt) -> LineEvent {
    fflush(nil)
    arrived = nil
    rl_callback_handler_install(prompt.forReadline) { line in
      LineEditor.current?.receive(line)
    }
    defer { fflush(rl_outstream) }
    while true {
      if let event = answerSignals() { return event }
      switch signals.wait(for: STDIN_FILENO) {
      case .signal: break
      case .hangUp:
        rl_callback_handler_remove()
        return .terminated(signal: SIGHUP)
      case .input:
        rl_callback_read_char()
        if let event = arrived { return event }
      }
    }
  }

  /// Prints lines above the one that is being edited, which stays as it is.
  package func printAbove(_ text: String) {
    rl_clear_visible_line()
    fputs(text.hasSuffix("\n") ? text : text + "\n", rl_outstream)
    rl_on_new_line()
    rl_redisplay()
    fflush(rl_outstream)
  }

  /// A whole line from readline, or the end of the input; the terminal returns to its ordinary state.
  private func receive(_ line: UnsafeMutablePointer<CChar>?) {
    rl_callback_handler_remove()
    guard let line else {
      fputs("\n", rl_outstream)
      arrived = .end
      return
    }
    defer { free(line) }
    var text = String(cString: line)
    while text.last?.isNewline == true { text.removeLast() }
    text = clean(text)
    remember(text)
    arrived = .line(text)
  }

  /// Adds a line to the history: once, and not when it begins with a space.
  private func remember(_ line: String) {
    guard let first = line.first, !first.isWhitespace, !isHistory(history_length - 1, line) else { return }
    for index in 0..<history_length where isHistory(index, line) {
      free_history_entry(remove_history(index))
      break
    }
    add_history(line)
    history?.append(line)
  }

  private func isHistory(_ index: Int32, _ line: String) -> Bool {
    guard let entry = history_get(history_base + index), let text = entry.pointee.line else { return false }
    return strcmp(text, line) == 0
  }

  /// What the signals that have arrived come to; nil to go on editing.
  private func answerSignals() -> LineEvent? {
    if let signal = signals.takeEnding() {
      rl_callback_handler_remove()
      fputs("\n", rl_outstream)
      return .terminated(signal: signal)
    }
    if signals.take(SIGTSTP) { stop() }
    if signals.take(SIGCONT) { redraw() }
    if signals.take(SIGWINCH) { resize() }
    return signals.take(SIGINT) ? cancel() : nil
  }

  /// Ctrl-C: the line stays to be read, and a new one begins.
  private func cancel() -> LineEvent {
    let isSearching = rl_readline_state & UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0
    let wasEmpty = rl_end == 0 && !isSearching
    rl_callback_sigcleanup()
    rl_free_line_state()
    rl_point = rl_end
    rl_redisplay()
    fputs("^C\n", rl_outstream)
    rl_replace_line("", 1)
    rl_callback_handler_remove()
    return .cancelled(wasEmpty: wasEmpty)
  }

  /// Ctrl-Z: the terminal is handed back in its ordinary state, and taken again afterwards.
  private func stop() {
    rl_deprep_terminal()
    fflush(rl_outstream)
    creadline_stop()
    _ = signals.take(SIGCONT)
    redraw()
  }

  /// Readline clears the line before it draws it anew only where its own function shows it.
  private func resize() {
    let shown = rl_redisplay_function
    rl_redisplay_function = rl_redisplay
    rl_resize_terminal()
    rl_redisplay_function = shown
  }

  private func redraw() {
    rl_deprep_terminal()
    rl_prep_terminal(1)
    rl_reset_screen_size()
    rl_on_new_line()
    rl_forced_update_display()
    fflush(rl_outstream)
  }
}
