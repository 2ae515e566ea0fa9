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
}
