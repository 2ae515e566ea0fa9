import Bytes
import Encoders
import Shipped

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "66076db710ab2d13dd09d1148e8366fce0bd88d0b3374769a5a2d3f740021ebc"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 30

  private static var weights: [String] {
    [WordingWeights.path, CustomerAct.path, AgentAct.path, ChoiceDirections.path].map { path in
      SHA256.hex(of: ShippedFiles.memory(of: path).map(Array.init) ?? [])
    }
  }

  /// The largest lists and the thresholds that a reading depends on, as text; `version` stands for all else.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [
      MoveFinder.threshold, MoveFinder.harmfulThreshold, MoveFinder.weighedHarmfulThreshold, MoveFinder.margin,
      MoveFinder.sure, ClaimFinder.threshold,
    ]
    return
      ([FastEncoder.name, FastEncoder.sha256, EnglishWords.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs, Opposites.lines, WordNetOpposites.lines, WordNetVerbs.bases,
        WordNetVerbs.irregularForms,
        Housekeeping.sentences.joined(separator: "\n"), "\(ChoiceWeights.fast)",
      ] + weights
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
