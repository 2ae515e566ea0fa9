import RapportModel

/// What sounds like a step or an announcement in a recording, and asks or tells how a thing goes.
extension AgentReply {
  /// "Tell me what I can do for you", "how can we help?": it asks for the matter itself.
  func asksWhatToDo(_ said: ArraySlice<Word>) -> Bool {
    guard said.contains(where: { CueWords.youAlone == $0.key }),
      !said.contains(where: { CueWords.details.contains($0.key) })
    else { return false }
    return said.indices.dropLast(2).contains { index in
      guard CueWords.askingWhat.contains(said[index].key) else { return false }
      let rest = said[(index + 1)...].prefix(3)
      return rest.contains { CueWords.speakers.contains($0.key) }
        && rest.contains { CueWords.leaving.contains($0.key) }
        && said[(index + 1)...].prefix(5).contains { CueWords.offered.contains($0.key) }
    }
  }

  /// "In which shop did you buy it?": it asks, whatever deed it speaks of.
  func asksWhich(_ sentence: Span, _ said: ArraySlice<Word>) -> Bool {
    guard words.isMarked(sentence),
      let place = said.prefix(2).firstIndex(where: { CueWords.askingFor.contains($0.key) })
    else { return false }
    if place > said.startIndex, !CueWords.placing.contains(said[place - 1].key),
      !CueWords.clauseJoiners.contains(said[place - 1].key)
    {
      return false
    }
    let rest = said[(place + 1)...]
    return rest.prefix(4).contains { CueWords.simpleAuxiliaries.contains($0.key) || CueWords.past.contains($0.key) }
  }

  /// "The price will follow the size", "the lamp will glow for a while": how a thing goes, and no deed of anybody's.
  func tellsCourse(_ said: ArraySlice<Word>) -> Bool {
    guard isRecorded, let will = said.firstIndex(where: { CueWords.futures.contains($0.key) }) else { return false }
    let isOfOurs = said[..<will].contains {
      CueWords.speakers.contains($0.key) || CueWords.staff.contains($0.key) || CueWords.desks.contains($0.key)
    }
    guard !isOfOurs, let next = said[(will + 1)...].first(where: { !CueWords.besideToBe.contains($0.key) }) else {
      return false
    }
    return !CueWords.foreseen.contains(next.key)
  }
}
