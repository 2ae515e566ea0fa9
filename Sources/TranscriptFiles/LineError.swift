/// Why a line of input is no conversation; the rest of the input goes on.
package struct LineError: Error, Sendable, Hashable {
  /// What the conversation calls itself, when that much could be read.
  package var id: String?
  /// From 1, in the input.
  package var line: Int
  /// A stable word: "not-json", "not-an-object", "no-turns", "wrong-type", "wrong-value", "unknown-schema",
  /// "damaged-journal".
  package var code: String
  /// Lower case, without a full stop: "turns[3].at: expected a number of at least 0".
  package var message: String

  package init(id: String? = nil, line: Int, code: String, message: String) {
    self.id = id
    self.line = line
    self.code = code
    self.message = message
  }
}

/// What is wrong inside a conversation, before it is known which one and where.
struct Wrong: Error {
  var code: String
  var message: String

  /// So many bytes of a message say enough, whatever it quotes.
  private static let longest = 400

  init(_ code: String, _ message: String) {
    self.code = code
    guard message.utf8.count > Self.longest else {
      self.message = message
      return
    }
    let head = String(decoding: message.utf8.prefix(Self.longest), as: UTF8.self)
    self.message = head.filter { $0 != "\u{FFFD}" } + "…"
  }

  static func type(_ path: String, _ expected: String) -> Wrong {
    Wrong("wrong-type", "\(path): expected \(expected)")
  }

  func onLine(_ line: Int, id: String?) -> LineError {
    LineError(id: id, line: line, code: code, message: message)
  }
}
