import RapportModel

/// Finds where an author's patterns stand, whether what they say is asserted, denied, asked or reported: for what a
/// reply speaks about, not for what it does.
package struct PhraseSpotter: Sendable {
  package struct Spot: Sendable, Hashable {
    package var name: String
    package var span: Span
  }

  private let names: [String]
  private let patterns: PatternSet

  /// - Parameter scenario: fills `{fact}` in patterns.
  package init(_ named: [(name: String, patterns: [String])], scenario: Scenario?) {
    names = named.map(\.name)
    patterns = PatternSet(named.map(\.patterns)) { scenario?.fact($0)?.value }
  }

  /// In text order.
  package func spots(in parsed: ParsedText) -> [Spot] {
    patterns.hits(in: parsed).map { Spot(name: names[$0.owner], span: parsed.text.span(of: $0.range)) }
  }
}
