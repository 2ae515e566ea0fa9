import Bytes
import RapportModel

/// What people say of a grade, behind the machine's own members.
extension DecidedScorecard {
  /// `final` holds the members that decisions can change, all of its evidence among them; `decisions` what was
  /// taken up.
  func writePeople(to json: inout JSONWriter) {
    json.name("final")
    json.object { json in
      final.writeVerdict(to: &json, outcome: false)
      json.name("evidence")
      json.array(final.evidence) { $1.write(to: &$0) }
    }
    json.name("decisions")
    json.array(decisions) { json, decision in
      json.object { decision.write(to: &$0) }
    }
  }
}

extension Decision {
  fileprivate func write(to json: inout JSONWriter) {
    switch subject {
    case .evidence(let ruling):
      json.member("evidence", ruling.evidence)
      if let rule = ruling.rule { json.member("rule", rule) }
      if let turn = ruling.turn { json.member("turn", turn) }
      json.member("upheld", ruling.upheld)
      if let points = ruling.points { json.member("points", points: points) }
    case .check(let name, let points):
      json.member("check", name)
      json.member("points", points: points)
    case .criterion(let criterion, let score):
      json.member("criterion", criterion.rawValue)
      json.member("score", score: score)
    case .reviewed: json.member("reviewed", true)
    }
    json.member("who", who)
    json.member("why", why)
    if let when { json.member("when", when) }
  }
}
