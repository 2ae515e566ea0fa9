import RapportModel

/// Who does what is told, where nobody is named.
extension AgentReply {
  /// "Be repaired", "soon be sent".
  func isPassive(_ rest: ArraySlice<Word>) -> Bool {
    let rest = rest.drop { CueWords.besideToBe.contains($0.key) }
    guard let be = rest.first, be.key == CueWords.beAlone else { return false }
    return rest.dropFirst().first.map {
      $0.endsInEd || CueWords.irregular.contains($0.key)
    }
      ?? false
  }

  /// "The mast will be repaired on Friday", "it will soon be dispatched": nobody is named, and it is the company that
  /// does it.
  func isToBeDone(at index: Int, in said: ArraySlice<Word>) -> Bool {
    said[(index + 1)...].prefix(4).contains { CueWords.doneByUs.contains($0.key) }
  }

  /// "You can see there where it is": what the customer can do, in whatever form.
  func tellsCustomersPart(_ said: ArraySlice<Word>) -> Bool {
    said.indices.contains { (index: Int) -> Bool in
      let key = said[index].key
      let rest = said[(index + 1)...].drop { CueWords.besideVerbs.contains($0.key) }
      guard CueWords.toldPeople.contains(key), let next = rest.first else { return false }
      return CueWords.leaving.contains(next.key) && !said[..<index].contains { CueWords.speakers.contains($0.key) }
    }
  }
}
