import Bytes
import Encoders
import RapportModel

/// A finer encoder that helps to understand replies; never to score them.
package struct FineReading: Sendable {
  /// The vectors of some texts, one each.
  package typealias Vectors = @Sendable ([String]) -> WideVectors

  /// Changes with everything that can change a reading.
  package let encoder: Transcript.Encoder
  /// Of phrases, which are the same in each session.
  let phrases: Vectors
  /// Of stretches of replies.
  let replies: Vectors

  /// - Parameters:
  ///   - name: the encoder's.
  ///   - sha256: of the encoder's file.
  package init(name: String, sha256: String, phrases: @escaping Vectors, replies: @escaping Vectors) {
    encoder = Transcript.Encoder(
      name: name, sha256: SHA256.hex(of: "\(Fingerprint.sha256) \(ChoiceWeights.fineVersion) \(sha256)".utf8))
    self.phrases = phrases
    self.replies = replies
  }

  /// What the stretches of a reply may hold in all, in bytes; one with more is read with the fast encoder alone, for nobody
  /// waits longer for an answer. 200 words without an end of a sentence and 340 of common prose were measured: they take
  /// about .6 s of one core.
  private static let most = 8000
  /// What stands around each stretch takes as long as so many bytes.
  private static let around = 32

  /// A reply takes no longer to read than an answer may.
  static func isShort(_ parsed: ParsedText) -> Bool {
    Stretches.ranges(of: parsed).reduce(0) { sum, stretch in
      let span = parsed.text.span(of: stretch)
      return sum + around + span.end - span.start
    } <= most
  }
}
