extension Int {
  /// "1 conversation", "2 conversations".
  package func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
