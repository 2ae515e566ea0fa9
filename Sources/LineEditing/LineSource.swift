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
}

/// Where the agent's lines come from.
@MainActor package protocol LineSource: AnyObject {
  /// Waits for the next line; the prompt is shown where there is somebody to read it.
  func next(prompt: Prompt) -> LineEvent

  /// The signal that has told the process to stop while no line was being read; nil without.
  func takeEnding() -> Int32?
}

/// What stands before the line that is being typed.
package struct Prompt: Sendable, Hashable {
  package var text: String
  /// The numbers of an ANSI colour sequence, as in "1;32"; nil without colour.
  package var colour: String?

  package init(_ text: String, colour: String? = nil) {
    self.text = text
    self.colour = colour
  }

  /// With colours between the marks that tell readline not to count them.
  var forReadline: String {
    guard let colour else { return text }
    return "\u{1}\u{1B}[\(colour)m\u{2}\(text)\u{1}\u{1B}[0m\u{2}"
  }
}
