import Encoders

/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "d55c229022f1248cc7fcb8a8829147926a20f2f1206e188ad34c5edab3c85380"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 20

  /// The largest lists and the thresholds that a reading depends on, as text; `version` stands for all else.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [
      MoveFinder.threshold, MoveFinder.harmfulThreshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold,
    ]
    return
      ([FastEncoder.name, FastEncoder.sha256, EnglishWords.sha256, "rules \(version)"] + classes + [
        ConceptList.groups, ConceptList.pairs, Opposites.lines, WordNetOpposites.lines, WordNetVerbs.bases,
        WordNetVerbs.irregularForms,
        Housekeeping.sentences.joined(separator: "\n"),
      ]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
