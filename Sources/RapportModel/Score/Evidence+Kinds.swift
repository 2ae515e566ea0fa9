extension Evidence {
  /// A fault of tone that was read from words: a person should look, and it is critical when they confirm it.
  package var isToneFault: Bool { ["DoNotBlame", "DoNotDismiss", "DoNotMock"].contains(rule) }

  /// Made by the sums, not by a judgement: it follows from the other rows.
  package var isArithmetic: Bool { rule == "Limit" || rule == "Foundation" }
}
