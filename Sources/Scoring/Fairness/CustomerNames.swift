import RapportModel

/// Names that customers are called by, from many languages; some of them are English words as well.
enum CustomerNames {
  typealias Name = (given: String, family: String)

  static let all: [Name] = [
    ("Anna", "Smith"), ("Will", "May"), ("Grace", "Hope"), ("Mark", "Price"), ("Mohammed", "Khan"),
    ("Linh", "Nguyen"), ("Oluwaseun", "Adeyemi"), ("Priya", "Natarajan"), ("Xiuying", "Wang"),
    ("José", "Álvarez"), ("Aoife", "O'Brien"), ("Björk", "Guðmundsdóttir"),
  ]
}

extension Transcript {
  /// With another name for the customer, in the record and in every text. A scenario's customer keeps theirs: it
  /// stands in the scenario.
  func called(_ name: CustomerNames.Name) -> Transcript {
    guard scenario == nil, let place = customer.firstIndex(where: { $0.name == "name" }) else { return self }
    let words = customer[place].value.split(separator: " ").map { $0.lowercased() }
    guard words.count == 2 else { return self }
    let names = [words[0]: name.given, words[1]: name.family]
    var copy = self
    copy.customer[place].value = "\(name.given) \(name.family)"
    for index in copy.turns.indices { copy.turns[index].text = copy.turns[index].text?.exchanging(names) }
    return copy
  }
}
