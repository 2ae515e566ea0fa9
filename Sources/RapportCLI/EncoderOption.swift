import ArgumentParser
import Encoders
import Understanding

/// Which encoder helps to understand replies.
enum EncoderChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, fast, fine
}

/// The option of commands in which replies are understood but not scored.
struct EncoderOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What understands replies: auto (fine where it is installed), fast or fine; $RAPPORT_ENCODER otherwise.",
      valueName: "which"))
  var encoder: EncoderChoice?

  /// Somebody has said which.
  var isChosen: Bool {
    encoder != nil || environment("RAPPORT_ENCODER").flatMap(EncoderChoice.init(rawValue:)) != nil
  }

  static var isFineInstalled: Bool { InstalledEncoder.file.isThere }

  /// The fine encoder, if it is wanted and whole; says so where it was wanted and is not.
  ///
  /// - Parameter steers: a customer who talks with somebody: that the encoder is missing is said then even where nobody
  ///   asked for it, for it changes what they hear.
  func reading(_ shared: SharedOptions, steers: Bool = false) -> FineReading? {
    let choice = encoder ?? environment("RAPPORT_ENCODER").flatMap(EncoderChoice.init(rawValue:)) ?? .auto
    guard choice != .fast else { return nil }
    do throws(FineFile.Problem) {
      return Self.reading(by: try InstalledEncoder.file.encoder(), shared)
    } catch {
      if choice == .fine || error != .missing || steers {
        shared.remark(
          "\(error); going on with the fast one, which understands fewer paraphrases ('rapport doctor' says more)")
      }
      return nil
    }
  }

  private static func reading(by encoder: FineEncoder, _ shared: SharedOptions) -> FineReading {
    let isQuiet = shared.quiet
    let phrases: FineReading.Vectors = { texts in
      let computed: ([String]) -> WideVectors = { missing in
        if !isQuiet, missing.count >= worthSaying {
          Output.say("rapport: reading \(missing.count) examples with the fine encoder, this first time …")
        }
        return encoder.vectors(of: missing)
      }
      guard let folder = InstalledEncoder.cache else { return computed(texts) }
      return VectorCache(folder: folder, encoder: FineEncoder.sha256).vectors(of: texts, computing: computed)
    }
    return FineReading(
      name: FineEncoder.name, sha256: FineEncoder.sha256, phrases: phrases, replies: encoder.vectors)
  }

  /// Fewer examples are read before anybody wonders.
  private static let worthSaying = 24
}
