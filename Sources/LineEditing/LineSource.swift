/// What came of reading a line.
package enum LineEvent: Sendable, Hashable {
  /// A line, or several in one paste, without the last new line.
  case line(String)
  /// Ctrl-C; `wasEmpty` when there was nothing to cancel.
  case cancelled(wasEmpty: Bool)
  /// Ctrl-D, the end of the input or of the terminal.
  case end
  /// The process is told to stop: hang-up, terminate or, without a terminal, interrupt.
  case terminated(signal: Int32)
  /// Nothing yet in the time that was given; what has been typed so far is kept, and the next call goes on with it.
  case waited
}

/// Where the agent's lines come from.
@MainActor package protocol LineSource: AnyObject {
  /// Waits for the next line; the prompt is shown where there is somebody to read it.
  func next(prompt: Prompt) -> LineEvent

  /// The same, for so many seconds of the source's own stopwatch; nil waits for ever.
  func next(prompt: Prompt, within seconds: Double?) -> LineEvent

  /// Lets something be written above the line that is being typed, which stays as it is.
  func aside(_ write: () throws -> Void) rethrows

  /// Gives up the line that is being typed; it stays to be read, and to be found in the history.
  func drop()

  /// The signal that has told the process to stop while no line was being read; nil without.
  func takeEnding() -> Int32?
}

/// Where nobody types while lines are awaited.
extension LineSource {
  package func next(prompt: Prompt, within seconds: Double?) -> LineEvent { next(prompt: prompt) }
  package func aside(_ write: () throws -> Void) rethrows { try write() }
  package func drop() {}
}

/// What stands before the line that is being typed.
package struct Prompt: Sendable, Hashable {
  package var text: String
  /// The numbers of an ANSI colour sequence, as in "1;32"; nil without colour.
  package var colour: String?
  /// What the line holds already, to be changed.
  package var draft: String

  package init(_ text: String, colour: String? = nil, draft: String = "") {
    self.text = text
    self.colour = colour
    self.draft = draft
  }

  /// With colours between the marks that tell readline not to count them.
  var forReadline: String {
    guard let colour else { return text }
    return "\u{1}\u{1B}[\(colour)m\u{2}\(text)\u{1}\u{1B}[0m\u{2}"
  }
}
