import Bytes
import RapportModel

extension Turn.Understood {
  /// Nil when the value has another form.
  init?(_ value: JSON) {
    guard let reaction = value["reaction"]?.stringValue,
      let moves = value.list("moves", of: Reading.FoundMove.init),
      let told = value.list("told", of: Reading.ToldFact.init),
      let asked = value.list("asked", of: Reading.AskedFact.init),
      let claims = value.list("claims", of: Reading.Claim.init),
      let notUnderstood = value.list("notUnderstood", of: Span.init)
    else { return nil }
    let reading = Reading(moves: moves, told: told, asked: asked, claims: claims, notUnderstood: notUnderstood)
    self.init(reading: reading, reaction: reaction, encoder: value["encoder"].flatMap(Transcript.Encoder.init))
  }

  var json: JSON {
    var members: [JSON.Member] = []
    func add(_ name: String, _ values: [JSON]) {
      if !values.isEmpty { members.append(JSON.Member(name, .array(values))) }
    }
    add("moves", reading.moves.map(\.json))
    add("told", reading.told.map(\.json))
    add("asked", reading.asked.map(\.json))
    add("claims", reading.claims.map(\.json))
    add("notUnderstood", reading.notUnderstood.map { .object($0.members) })
    members.append(JSON.Member("reaction", .string(reaction)))
    if let encoder { members.append(JSON.Member("encoder", encoder.json)) }
    return .object(members)
  }
}

extension Reading.FoundMove {
  fileprivate init?(_ value: JSON) {
    guard let move = value["move"]?.stringValue, let confidence = value["confidence"]?.doubleValue,
      (0...1).contains(confidence), let span = Span(value), let by = value["by"]?.stringValue
    else { return nil }
    self.init(move: move, confidence: Int((confidence * 1000).rounded()), span: span, by: by)
  }

  fileprivate var json: JSON {
    let about = [JSON.Member("move", .string(move)), JSON.Member("confidence", .thousandths(confidence))]
    return .object(about + span.members + [JSON.Member("by", .string(by))])
  }
}

extension Reading.ToldFact {
  fileprivate init?(_ value: JSON) {
    guard let fact = value["fact"]?.stringValue, let span = Span(value) else { return nil }
    self.init(fact: fact, span: span, isRight: value["right"]?.boolValue ?? true)
  }

  fileprivate var json: JSON {
    let wrong = isRight ? [] : [JSON.Member("right", false)]
    return .object([JSON.Member("fact", .string(fact))] + span.members + wrong)
  }
}

extension Reading.AskedFact {
  fileprivate init?(_ value: JSON) {
    guard let fact = value["fact"]?.stringValue, let span = Span(value) else { return nil }
    self.init(fact: fact, span: span)
  }

  fileprivate var json: JSON { .object([JSON.Member("fact", .string(fact))] + span.members) }
}

extension Reading.Claim {
  fileprivate init?(_ value: JSON) {
    guard let action = value["action"]?.stringValue, let span = Span(value),
      let tense = value["tense"]?.stringValue.flatMap(Tense.init)
    else { return nil }
    self.init(action: action, tense: tense, span: span)
  }

  fileprivate var json: JSON {
    let about = [JSON.Member("action", .string(action)), JSON.Member("tense", .string(tense.rawValue))]
    return .object(about + span.members)
  }
}

extension Span {
  fileprivate init?(_ value: JSON) {
    guard let start = value["start"]?.count, let end = value["end"]?.count else { return nil }
    self.init(start, end)
  }

  fileprivate var members: [JSON.Member] {
    [JSON.Member("start", JSON(start)), JSON.Member("end", JSON(end))]
  }
}

extension JSON {
  /// The elements of a member, none when it is missing; nil when one has another form.
  fileprivate func list<Element>(_ name: String, of element: (JSON) -> Element?) -> [Element]? {
    guard let member = self[name] else { return [] }
    guard let elements = member.elements else { return nil }
    let list = elements.compactMap(element)
    return list.count == elements.count ? list : nil
  }
}
