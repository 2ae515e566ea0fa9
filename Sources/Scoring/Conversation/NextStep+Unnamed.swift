import RapportModel

/// Who does what is told, where nobody is named.
extension AgentReply {
  /// "Be repaired", "soon be sent".
  func isPassive(_ rest: ArraySlice<Word>) -> Bool {
    let rest = rest.drop { CueWords.besideToBe.contains($0.key) }
    guard let be = rest.first, be.key == CueWords.beAlone else { return false }
    return rest.dropFirst().first.map {
      $0.endsInEd || CueWords.irregular.contains($0.key) || CueWords.built.contains($0.key)
    }
      ?? false
  }

  /// "The mast will be repaired on Friday", "it will soon be dispatched": nobody is named, and it is the company that
  /// does it. What the customer brings about is no deed of the company's: "you will be sent out", "once you confirm, it
  /// will be restored".
  func isToBeDone(at index: Int, in said: ArraySlice<Word>) -> Bool {
    if said[..<index].contains(where: { CueWords.toldPeople.contains($0.key) }) { return false }
    if let first = said.first, CueWords.conditions.contains(first.key) { return false }
    return said[(index + 1)...].prefix(4).contains { CueWords.doneByUs.contains($0.key) }
  }

  /// "You can see there where it is", "the lamp shall be screwed in": what the customer can or must do, in whatever
  /// form.
  func tellsCustomersPart(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { (index: Int) -> Bool in
      let key = said[index].key
      let rest = said[(index + 1)...].drop { CueWords.besideVerbs.contains($0.key) }
      if CueWords.toldPeople.contains(key), let next = rest.first, CueWords.leaving.contains(next.key) {
        return said[..<index].allSatisfy { !CueWords.speakers.contains($0.key) }
      }
      guard CueWords.musts.contains(key), rest.first?.key == CueWords.beAlone, let verb = rest.dropFirst().first
      else {
        return false
      }
      return CueWords.instructions.contains(verb.key)
        && !said.contains { CueWords.speakers.contains($0.key) || CueWords.staff.contains($0.key) }
    }
  }
}
