import RapportModel

/// Where a reply of a recording asks for a particular of the customer's: "What is your order number?"
struct AskedParticular: Sendable {
  /// Which of `CueWords.particulars`.
  let particular: Int
  let turn: Int
  /// The sentence that asks.
  let span: Span
  /// "order number", as it is asked for.
  let written: String
}

extension AgentReply {
  /// One a sentence. "Has your order arrived?" asks for none, and who verifies has to ask.
  var askedParticulars: [AskedParticular] {
    guard makes("verifies-identity") == nil else { return [] }
    return words.sentences.compactMap { sentence in
      let said = Array(words.within(sentence))
      guard said.contains(where: { CueWords.wanting.contains($0.key) }) else { return nil }
      for (index, word) in said.enumerated() where index > 0 && CueWords.you.contains(said[index - 1].key) {
        guard let particular = CueWords.particulars.firstIndex(where: { $0.contains(word.key) }) else { continue }
        let rest = said[(index + 1)...].prefix { CueWords.particularKinds.contains($0.key) }
        let isLast = index + 1 + rest.count == said.count
        guard !rest.isEmpty || isLast, before(index, in: said) else { continue }
        let end = rest.last ?? word
        return AskedParticular(
          particular: particular, turn: turn, span: sentence, written: text[Span(word.span.start, end.span.end)])
      }
      return nil
    }
  }

  /// What wants it stands before it: "what is your", "tell me your", not "your order is what I need".
  private func before(_ index: Int, in said: [Word]) -> Bool {
    said[..<index].suffix(6).contains { CueWords.wanting.contains($0.key) && !$0.isNegation }
  }
}

extension Conversation {
  /// Where the answer is known by then: a field of the record, or what the customer has written.
  func known(_ asked: AskedParticular) -> String? {
    let names = CueWords.particulars[asked.particular]
    let isOnRecord = transcript.customer.contains { field in
      field.name != "id" && !field.value.isEmpty
        && Words(field.name.replacingUnderscores).all.contains {
          names.contains($0.key)
        }
    }
    if isOnRecord { return "which stands in the record" }
    let isTold = customers.contains { customer in
      customer.turn < asked.turn && customer.words.gives(names)
    }
    return isTold ? "which the customer has told already" : nil
  }
}

extension Words {
  /// One of the names with something of four letters and more that has a digit close behind: "order HH-48213".
  fileprivate func gives(_ names: WordSet) -> Bool {
    all.indices.contains { index in
      names.contains(all[index].key)
        && all[(index + 1)...].prefix(4).contains { $0.hasDigit && $0.span.end - $0.span.start >= 4 }
    }
  }
}

extension String {
  /// "order_number" as two words.
  var replacingUnderscores: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
