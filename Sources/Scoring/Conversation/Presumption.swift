import RapportModel
import Understanding

extension Words {
  /// Without blame where somebody only supposes what must be so: "You should have received two e-mails". To the reader
  /// it is like "You should have read the instructions".
  func withoutPresumptions(_ own: Reading) -> Reading {
    guard own.moves.contains(where: { $0.move == "blames-customer" }) else { return own }
    var read = own
    read.moves.removeAll { $0.move == "blames-customer" && presumes(in: sentence(around: $0.span)) }
    return read
  }

  private func presumes(in sentence: Span) -> Bool {
    let said = within(sentence)
    if said.contains(where: { CueWords.tooLate.contains($0.key) }) { return false }
    return said.indices.dropLast(2).contains { index in
      guard CueWords.should.contains(said[index].key), said[index + 1].key == CueWords.have else { return false }
      let verb = said[index + 2].key
      let next = said[(index + 3)...].first
      let isCounted = next.map { $0.hasDigit || CueWords.hourNumbers.contains($0.key) } ?? false
      return CueWords.presumed.contains(verb) || CueWords.presumedOfMany.contains(verb) && isCounted
    }
  }
}
