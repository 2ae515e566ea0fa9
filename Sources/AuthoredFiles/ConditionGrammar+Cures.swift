import RapportModel

/// What to write instead of a text that is no condition.
extension ConditionGrammar.Failure {
  typealias Word = ConditionGrammar.Word

  /// - Parameter words: without what negates them.
  init(_ words: [Word], in text: String) {
    message = "'\(StructureCheck.short(text))' is not a condition"
    offset = words.first?.offset ?? 0
    notes = Self.wrongWord(words).map { [$0] } ?? Self.several(words, in: text) ?? Self.form(words)
  }

  // MARK: One word is wrong

  /// "mood calm at least 120", "silent 5000", "asked father 0 times", "mood clam below 12"
  private static func wrongWord(_ words: [Word]) -> String? {
    func range(_ what: String, _ range: ClosedRange<Int>, _ word: Word) -> String? {
      guard let number = Int(word.word), !range.contains(number) else { return nil }
      return "\(what) from \(range.lowerBound) to \(range.upperBound), found \(number)"
    }
    switch (words.first?.word ?? "", words.count) {
    case ("mood", 4), ("mood", 5):
      let scales = Mood.Scale.allCases.map(\.rawValue)
      guard scales.contains(words[1].word) else { return StructureCheck.cure(for: words[1].word, among: scales)[0] }
      return range("a mood goes", ConditionGrammar.moods, words[words.count - 1])
    case ("silent", 2): return range("seconds go", ConditionGrammar.silences, words[1])
    case ("asked", 4): return range("times go", ConditionGrammar.timesAsked, words[2])
    default: return nil
    }
  }

  // MARK: Two conditions in one

  private static func several(_ words: [Word], in text: String) -> [String]? {
    let leaves = Set(ConditionGrammar.leaves.map(\.begins))
    let isJoined = words.dropFirst().contains { ["and", "or", "&&", "||"].contains($0.word) }
    if !isJoined, text.contains(",") {
      return ["write a list, one condition an item; all must hold: '[\(StructureCheck.short(text))]'"]
    }
    guard isJoined || words.dropFirst(2).contains(where: { leaves.contains($0.word) }) else { return nil }
    return ["write one condition an item; all must hold. For 'or' write 'any: [said a, said b]'"]
  }

  // MARK: Another form

  private static func form(_ words: [Word]) -> [String] {
    let first = words.first?.word ?? ""
    let forms = ConditionGrammar.leaves.filter { $0.begins.split(separator: " ").contains { $0 == first } }
    if !forms.isEmpty {
      let list = forms.map { "'\($0.form)'" }.joined(separator: " or ")
      return (hyphened(words).map { ["did you mean '\($0)'?"] } ?? []) + ["write it as \(list)"]
    }
    let plain = words.map(\.word).joined(separator: " ")
    if first.first == "!" {
      return ["write 'not \(plain.drop { $0 == "!" || $0 == " " })'"]
    }
    if case .success = ConditionGrammar.parse("mood \(plain)") { return ["did you mean 'mood \(plain)'?"] }
    let suggestion = ConditionGrammar.leaves.map { String($0.begins.prefix { $0 != " " }) }.nearest(to: first)
    return (suggestion.map { ["did you mean '\($0)'?"] } ?? [])
      + ["a condition is one of \(ConditionGrammar.forms)"]
  }

  /// "done order taxi" as "done order-taxi": no name has spaces.
  private static func hyphened(_ words: [Word]) -> String? {
    let plain = words.map(\.word)
    if plain.last?.hasPrefix("time") == true { return nil }
    return (1..<max(1, plain.count)).lazy.compactMap { count in
      let text = (plain.prefix(count) + [plain.dropFirst(count).joined(separator: "-")]).joined(separator: " ")
      guard plain.count > count + 1, case .success((_, let names)) = ConditionGrammar.parse(text),
        names.allSatisfy({ StructureCheck.isName($0.name) })
      else { return nil }
      return text
    }.first
  }
}
