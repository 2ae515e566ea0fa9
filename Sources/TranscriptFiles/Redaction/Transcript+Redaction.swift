import RapportModel

extension Transcript {
  /// Masks what tells who somebody is, in the words of both sides and in the record.
  ///
  /// - Returns: how many values are masked.
  package mutating func redact(with redactor: Redactor) -> Int {
    var count = 0
    func mask(_ text: inout String) {
      let masked = redactor.masked(text)
      (text, count) = (masked.text, count + masked.count)
    }
    func mask(_ text: inout String?) {
      guard var some = text else { return }
      mask(&some)
      text = some
    }
    mask(&id)
    for index in customer.indices { mask(&customer[index].value) }
    for index in turns.indices {
      mask(&turns[index].text)
      mask(&turns[index].why)
      if turns[index].role == .customer { mask(&turns[index].speaker) }
      for place in turns[index].arguments.indices { mask(&turns[index].arguments[place].value) }
    }
    for index in disputes.indices { mask(&disputes[index].text) }
    for index in notes.indices { mask(&notes[index].text) }
    return count
  }
}
