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
  /// For the history's file: written once the line is answered, for nobody should wait for it.
  private var unwritten: String?
  let signals: WakingPipe
  private let stopwatch: Stopwatch
  private var arrived: LineEvent?
  /// Readline has the terminal, and a line that is not finished.
  private var isEditing = false
  /// The stopwatch before the latest look at the terminal.
  private var lastLook = 0.0

  /// - Parameters:
  ///   - history: nil keeps no history beyond this run.
  ///   - clean: makes pasted characters that steer a terminal visible, before they are displayed.
  ///   - stopwatch: counts the time that `next(prompt:within:)` waits.
  ///   - completion: what Tab offers.
  package init(
    history: HistoryFile?, clean: @escaping (String) -> String, stopwatch: Stopwatch = Stopwatch(),
    completion: @escaping Completion
  ) {
    precondition(Self.current == nil, "readline edits one line at a time")
    self.stopwatch = stopwatch
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

  /// Gives the terminal and the signals back; another editor may be made afterwards.
  package func close() {
    drop()
    writeHistory()
    signals.close()
    Self.current = nil
  }

  package func next(prompt: Prompt) -> LineEvent { next(prompt: prompt, within: nil) }

  package func next(prompt: Prompt, within seconds: Double?) -> LineEvent {
    if !isEditing { begin(prompt) }
    defer { fflush(rl_outstream) }
    let start = stopwatch.seconds
    while true {
      if let event = answerSignals() { return event }
      lastLook = stopwatch.seconds
      switch signals.wait(for: STDIN_FILENO, atMost: seconds.map { start + $0 - lastLook }) {
      case .signal: break
      case .nothing: return .waited
      case .hangUp:
        end()
        return .terminated(signal: SIGHUP)
      case .input:
        rl_callback_read_char()
        if let event = arrived { return event }
      }
    }
  }

  package func aside(_ write: () throws -> Void) rethrows {
    guard isEditing else { return try write() }
    rl_clear_visible_line()
    fflush(rl_outstream)
    defer {
      rl_on_new_line()
      rl_redisplay()
      fflush(rl_outstream)
    }
    try write()
  }

  package func drop() {
    guard isEditing else { return }
    remember(clean(leaveLine()))
    fflush(rl_outstream)
  }

  private func begin(_ prompt: Prompt) {
    fflush(nil)
    writeHistory()
    arrived = nil
    isEditing = true
    rl_callback_handler_install(prompt.forReadline) { line in
      LineEditor.current?.receive(line)
    }
    guard !prompt.draft.isEmpty else { return }
    rl_insert_text(clean(prompt.draft))
    rl_redisplay()
  }

  /// The terminal returns to its ordinary state.
  private func end() {
    isEditing = false
    rl_callback_handler_remove()
  }

  /// A whole line from readline, or the end of the input.
  private func receive(_ line: UnsafeMutablePointer<CChar>?) {
    end()
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

  /// Adds a line to the history: once, and neither when it begins with a space nor a single character, which is the
  /// answer to a question.
  private func remember(_ line: String) {
    guard line.count > 1, line.first?.isWhitespace == false, !isHistory(history_length - 1, line) else { return }
    for index in 0..<history_length where isHistory(index, line) {
      free_history_entry(remove_history(index))
      break
    }
    add_history(line)
    writeHistory()
    unwritten = line
  }

  private func writeHistory() {
    if let line = unwritten { history?.append(line) }
    unwritten = nil
  }

  private func isHistory(_ index: Int32, _ line: String) -> Bool {
    guard let entry = history_get(history_base + index), let text = entry.pointee.line else { return false }
    return strcmp(text, line) == 0
  }

  /// What the signals that have arrived come to; nil to go on editing.
  private func answerSignals() -> LineEvent? {
    if let signal = signals.takeEnding() {
      end()
      fputs("\n", rl_outstream)
      return .terminated(signal: signal)
    }
    if signals.take(SIGTSTP) { stop() }
    if signals.take(SIGCONT) {
      // Somebody had stopped us: that was no waiting.
      stopwatch.goBack(to: lastLook)
      redraw()
    }
    if signals.take(SIGWINCH) { resize() }
    return signals.take(SIGINT) ? cancel() : nil
  }

  /// Ctrl-C: the line stays to be read, and a new one begins.
  private func cancel() -> LineEvent {
    let isSearching = rl_readline_state & UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0
    let wasEmpty = rl_end == 0 && !isSearching
    _ = leaveLine(showing: "^C")
    return .cancelled(wasEmpty: wasEmpty)
  }

  /// Ends the editing with the line still to be read and `mark` after it.
  ///
  /// - Returns: what it held.
  private func leaveLine(showing mark: String = "") -> String {
    rl_callback_sigcleanup()
    rl_free_line_state()
    rl_point = rl_end
    rl_redisplay()
    fputs(mark + "\n", rl_outstream)
    let line = rl_line_buffer.map { String(cString: $0) } ?? ""
    rl_replace_line("", 1)
    end()
    return line
  }

  /// Ctrl-Z: the terminal is handed back in its ordinary state, and taken again afterwards.
  private func stop() {
    rl_deprep_terminal()
    fflush(rl_outstream)
    let before = stopwatch.seconds
    creadline_stop()
    stopwatch.goBack(to: before)
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
