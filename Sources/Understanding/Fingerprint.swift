/// What identifies this version of reading.
enum Fingerprint {
  /// SHA-256 of `canonical`; a test keeps it so.
  static let sha256 = "3ae95f42679abad181a4919f9ab274c1f1f5abeef24776a3af7e23d61e393daf"

  /// One more with each change to how replies are read that changes no list and no number below.
  static let version = 2

  /// The version of the rules, and all lists and numbers that a reading depends on, as text.
  static var canonical: String {
    let classes = (WordList.byWord + WordList.byStem).map { "\($0.0.rawValue) \($0.1)" }
    let numbers = [MoveFinder.threshold, MoveFinder.margin, MoveFinder.sure, ClaimFinder.threshold]
    return
      (["ngram-1", "rules \(version)"] + classes + [ConceptList.groups, ConceptList.pairs]
      + numbers.map(String.init))
      .joined(separator: "\n")
  }
}
