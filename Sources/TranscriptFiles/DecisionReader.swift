import Bytes
import RapportModel

/// Takes the members of a decision apart. A member with an unknown name is a mistake: a misspelt "upheld" would
/// turn a decision into a dispute.
struct DecisionReader {
  private let value: JSON

  /// What a line can be about, and the members that only such a line has.
  private static let subjects = [
    "evidence": ["rule", "turn", "upheld", "points"], "check": ["points"], "criterion": ["score"], "reviewed": [],
  ]
  private static let common = ["conversation", "who", "why", "when", "schema"]

  init(_ value: JSON) throws(Wrong) {
    guard value.members != nil else {
      throw Wrong("not-an-object", "expected a decision, an object with 'conversation' and 'who'")
    }
    self.value = value
  }

  var decision: Decision {
    get throws(Wrong) {
      if let schema = value["schema"], schema != .string(Decision.schema) {
        throw Wrong("unknown-schema", "schema: expected \(Decision.schema)")
      }
      let subject = try subject
      let decision = Decision(
        conversation: try text("conversation"), subject: subject, who: try text("who"),
        why: try optional("why", "a string") { $0.stringValue },
        when: try optional("when", "a string") { $0.stringValue })
      if decision.ruling != nil, decision.why?.contains(where: { !$0.isWhitespace }) != true {
        throw Wrong("wrong-value", "why: a dispute or decision needs a reason")
      }
      return decision
    }
  }

  private var subject: Decision.Subject {
    get throws(Wrong) {
      let named = ["evidence", "check", "criterion", "reviewed"].filter { value[$0] != nil }
      guard named.count == 1, let name = named.first else {
        let found = named.isEmpty ? "there is none" : "there are \(named.joined(separator: " and "))"
        throw Wrong("wrong-value", "expected one of evidence, check, criterion and reviewed; \(found)")
      }
      try refuseUnknown(in: name)
      switch name {
      case "evidence": return .evidence(try ruling)
      case "check":
        let points = try optional("points", "points with at most one decimal", { $0.tenths })
        guard let points else { throw .type("points", "the points that the answer is worth") }
        return .check(try text("check"), points: points)
      case "criterion": return try ownScore
      default:
        guard value["reviewed"]?.boolValue == true else { throw .type("reviewed", "true") }
        return .reviewed
      }
    }
  }

  private var ruling: Decision.Ruling {
    get throws(Wrong) {
      let ruling = Decision.Ruling(
        evidence: try text("evidence"), rule: try optional("rule", "a string") { $0.stringValue },
        turn: try optional("turn", "a whole number from 0") { $0.count },
        upheld: try optional("upheld", "true or false; leave it out while it is disputed") { $0.boolValue },
        points: try optional("points", "points with at most one decimal") { $0.tenths })
      if ruling.points != nil, ruling.upheld != false {
        throw Wrong("wrong-value", "points: only a row that is not upheld is given others")
      }
      return ruling
    }
  }

  private var ownScore: Decision.Subject {
    get throws(Wrong) {
      let name = try text("criterion")
      let criteria = Criterion.allCases.filter { $0.axis != nil }
      guard let criterion = criteria.first(where: { $0.rawValue == name }) else {
        let names = criteria.map(\.rawValue)
        let near = names.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
        throw Wrong("wrong-value", "criterion: '\(name)' is none of \(names.joined(separator: ", "))\(near)")
      }
      let expected = "0 to 100 with at most one decimal, or null"
      guard let score = value["score"] else { throw .type("score", expected) }
      if score == .null { return .criterion(criterion, score: nil) }
      guard let score = score.tenths, (.zero...Tenths(100)).contains(score) else { throw .type("score", expected) }
      return .criterion(criterion, score: score)
    }
  }

  private func refuseUnknown(in subject: String) throws(Wrong) {
    let known = Self.common + [subject] + Self.subjects[subject]!
    guard let stray = value.members?.first(where: { !known.contains($0.name) })?.name else { return }
    let near = known.nearest(to: stray).map { "; did you mean '\($0)'?" } ?? ""
    throw Wrong("wrong-value", "'\(stray)' does not belong to a line about '\(subject)'\(near)")
  }

  private func text(_ name: String) throws(Wrong) -> String {
    guard let text = value[name]?.stringValue, text.contains(where: { !$0.isWhitespace }) else {
      throw .type(name, "a string that is not empty")
    }
    return text
  }

  /// Nil where the member is missing or null.
  private func optional<Value>(
    _ name: String, _ expected: String, _ read: (JSON) -> Value?
  ) throws(Wrong) -> Value? {
    guard let member = value[name], member != .null else { return nil }
    guard let value = read(member) else { throw .type(name, expected) }
    return value
  }
}

extension JSON {
  /// A number with at most one decimal, at most a thousand either way.
  fileprivate var tenths: Tenths? {
    guard let value = doubleValue, abs(value) <= 1000 else { return nil }
    let count = (value * 10).rounded()
    return count / 10 == value ? Tenths(count: Int(count)) : nil
  }
}
