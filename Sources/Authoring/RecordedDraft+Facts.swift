import AuthoredFiles
import RapportModel
import Understanding

extension RecordedDraft {
  /// Something that was named in the recording or stood on the record.
  struct Fact {
    var name: String
    var value: String
    var isOnRecord = false
    var isSaidByCustomer = false
    var isSaidByAgent = false

    /// The group of facts under which it stands.
    var group: String {
      let agentKnows = isOnRecord || isSaidByAgent
      if agentKnows, isSaidByCustomer { return "both know" }
      return agentKnows ? "agent knows" : "customer knows"
    }
  }

  /// In the order of the record, then of the talk.
  var facts: [Fact] {
    var facts: [Fact] = []
    for field in transcript.customer where field.name != "id" {
      let value = field.value.asOneLine
      guard let name = Self.names[field.name] ?? Template.id(of: field.name), !value.isEmpty,
        !facts.contains(where: { $0.name == name })
      else { continue }
      facts.append(Fact(name: name, value: value, isOnRecord: true))
    }
    for part in parts {
      for text in part.texts {
        for index in facts.indices where facts[index].isOnRecord && text.holds(facts[index].value) {
          facts[index].note(part)
        }
        for found in Particulars.found(in: text) { add(found.kind, text[found.span], saidIn: part, to: &facts) }
      }
    }
    return facts
  }

  /// Of fields of the record whose names say little.
  private static let names = ["name": "customer-name", "order": "order-number"]

  private func add(_ kind: Particulars.Kind, _ value: String, saidIn part: Part, to facts: inout [Fact]) {
    if let index = facts.firstIndex(where: { $0.value.lowercased() == value.lowercased() }) {
      facts[index].note(part)
      return
    }
    let names = Set(facts.map(\.name))
    let first = kind == .number ? "order-number" : kind.rawValue
    var name = first
    var number = 2
    while names.contains(name) {
      name = "\(first)-\(number)"
      number += 1
    }
    var fact = Fact(name: name, value: value)
    fact.note(part)
    facts.append(fact)
  }
}

extension RecordedDraft.Fact {
  fileprivate mutating func note(_ part: RecordedDraft.Part) {
    if part.isAgent { isSaidByAgent = true } else { isSaidByCustomer = true }
  }
}

extension String {
  /// Whether a value is said in the text, whatever its case.
  fileprivate func holds(_ value: String) -> Bool { !value.isEmpty && lowercased().contains(value.lowercased()) }
}
