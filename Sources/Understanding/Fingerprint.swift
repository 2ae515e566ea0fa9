import Encoders

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "c6f1e5a56e9de3d99a12edf5ac2eff0c36e442106b45bde1ad7261de50baadaf"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 12

  /// The version of the rules, and all lists and numbers that a reading depends on, as text.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [
      MoveFinder.threshold, MoveFinder.harmfulThreshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold,
    ]
    return
      ([FastEncoder.name, FastEncoder.sha256, EnglishWords.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs, Opposites.lines, Housekeeping.sentences.joined(separator: "\n"),
      ]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
