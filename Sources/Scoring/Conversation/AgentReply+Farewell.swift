import RapportModel

/// How a reply takes leave: with a word for the customer, or in passing.
extension AgentReply {
  /// "Okay. Bye.": the sentence takes leave and does nothing else; it wishes nothing and names nobody.
  func isBareFarewell(_ move: Reading.FoundMove) -> Bool {
    guard move.move == "closes" else { return false }
    let said = words.within(words.sentence(around: move.span))
    return !said.isEmpty && said.allSatisfy { CueWords.bareFarewells.contains($0.key) }
  }

  /// What stands beside the goodbye is for the customer: a courtesy, a question whether all is well, or what comes next.
  var isWarmBesideFarewell: Bool {
    if words.all.contains(where: { CueWords.courtesy.contains($0.key) }) { return true }
    return makes(
      "promises", "states-next-step", "reassures", "gives-time", "anticipates-need", "apologises",
      "acknowledges-feeling") != nil
  }

  /// Something of the matter stands beside the goodbye.
  var saysMoreThanFarewell: Bool {
    words.all.contains { $0.isContent && !CueWords.bareFarewells.contains($0.key) }
  }
}

extension CustomerTurn {
  /// Its last sentence takes leave: "Thanks, bye", "Goodbye then".
  var takesLeave: Bool {
    guard let last = words.sentences.last else { return false }
    let said = words.within(last)
    return said.contains { CueWords.partingWords.contains($0.key) }
      && said.allSatisfy { !$0.isContent || CueWords.isParting($0.key) }
  }
}
