import LineEditing

extension PlainLines {
  /// Standard input where it is no terminal; says so when it cannot all be read.
  static var ofInput: PlainLines {
    PlainLines { Output.say("rapport: the input is not all UTF-8; what cannot be read is shown as \u{FFFD}") }
  }
}
