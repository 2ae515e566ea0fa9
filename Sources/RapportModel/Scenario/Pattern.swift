/// A phrase with gaps, as authors write it: "send~ … (replacement|new one) [today]".
///
/// Words match whatever their case; `word~` matches every form of the word; `(a|b c)` one of the alternatives;
/// `[a]` may be missing; `…` or `...` stands for up to four words; `{fact}` for a fact's value.
package struct Pattern: Sendable, Hashable {
  package indirect enum Element: Sendable, Hashable {
    case word(String)
    /// Any form of the word: "verify" for verifies, verified, verifying.
    case forms(String)
    case fact(String)
    /// Up to `Pattern.longestGap` words.
    case gap
    /// One of the alternatives, or none of them when it is optional.
    case choice([[Element]], isOptional: Bool)
  }

  package static let longestGap = 4
  /// How deep brackets may be nested.
  package static let deepestNesting = 8

  /// As the author wrote it.
  package let text: String
  package let elements: [Element]

  package init(parsing text: String) throws(PatternError) {
    var parser = PatternParser(text)
    elements = try parser.pattern()
    self.text = text
  }

  /// The names of the facts in it, in order.
  package var facts: [String] { Self.facts(in: elements) }

  private static func facts(in elements: [Element]) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .fact(let name): [name]
      case .choice(let alternatives, _): alternatives.flatMap(facts)
      case .word, .forms, .gap: []
      }
    }
  }
}

/// Why a pattern cannot be read.
package struct PatternError: Error, Hashable {
  /// UTF-8 bytes from the pattern's start.
  package var offset: Int
  /// Lower case, no full stop: "'(' is never closed".
  package var message: String

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
