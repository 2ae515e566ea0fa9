import RapportModel

/// A message of several lines while it is being written.
struct Letter: Sendable {
  /// What stands between the message and what it answers, as in the files that version control has edited.
  private static let scissors = "------------------------ >8 ------------------------"

  private(set) var lines: [String] = []

  init(_ text: String = "") {
    if !text.isEmpty { add(text) }
  }

  var isEmpty: Bool { lines.isEmpty }

  var text: String { lines.joined(separator: "\n").trimmed }

  mutating func add(_ text: String) {
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// For the editor: the message, and below it what it answers.
  func sheet(answering mail: String, of name: String) -> String {
    let quoted = mail.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)\n" }.joined()
    return """
      \(text)

      \(Self.scissors)
      Write above this line; what is below it is not sent.
      \(name) wrote:

      \(quoted)
      """
  }

  /// What was written on a sheet.
  static func read(_ sheet: String) -> Letter {
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
    return Letter(lines.prefix { $0 != scissors }.joined(separator: "\n").trimmed)
  }
}
