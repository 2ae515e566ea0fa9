import Encoders
import RapportModel

extension Reader {
  /// What a stretch of a reply is weighed by for the standard moves, for `scripts/fit-moves`.
  package struct Wording: Sendable {
    /// The stretch's tokens.
    package var tokens: Range<Int>
    /// Its direction by the fast encoder, of length 2^14.
    package var direction: [Int16]
    /// How it is meant: a bit for each stance, tense and outlook.
    package var manner: UInt32
  }

  /// Each stretch of a reply, and for each token the features that it has, and those that it has with the next.
  package static func wording(of reply: String) -> (stretches: [Wording], words: [[UInt64]], pairs: [[UInt64]]) {
    let parsed = ParsedText(reply)
    let stretches = Stretches(of: parsed)
    let tokens = parsed.text.tokens.indices
    return (
      stretches.ranges.enumerated().map { row, tokens in
        Wording(
          tokens: tokens, direction: Array(stretches.vectors.vector(at: row)),
          manner: WordingWeights.bits(of: stretches.manners[row]))
      },
      tokens.map { stretches.features.ofToken($0).map(\.key.value) },
      tokens.map { stretches.features.ofPair(at: $0).map(\.key.value) }
    )
  }
}
