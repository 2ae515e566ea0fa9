import Bytes
import RapportModel

/// What grading one line of input gave.
package enum Graded: Sendable {
  case scorecard(Scorecard)
  /// With what people's decisions leave of it.
  case decided(DecidedScorecard)
  /// The line could not be read as a conversation.
  case unreadable(id: String?, line: Int, code: String, message: String)
}

/// Scorecards for programs, field by field as the contract has them.
package enum ScorecardJSON {
  /// One object without a line ending, in UTF-8.
  package static func bytes(_ graded: Graded) -> [UInt8] {
    // The middle of many is 5 KiB.
    var json = JSONWriter(capacity: 8192)
    switch graded {
    case .scorecard(let scorecard): json.object { scorecard.write(to: &$0) }
    case .decided(let card):
      json.object { json in
        card.machine.write(to: &json)
        card.writePeople(to: &json)
      }
    case .unreadable(let id, let line, let code, let message):
      json.object { json in
        json.member("id", id)
        json.member("line", line)
        json.name("error")
        json.object { json in
          json.member("code", code)
          json.member("message", message)
        }
      }
    }
    return json.bytes
  }

  /// One object without a line ending.
  package static func line(_ graded: Graded) -> String { String(decoding: bytes(graded), as: UTF8.self) }

  /// One object a line.
  package static func lines(_ graded: [Graded]) -> String { graded.map { line($0) + "\n" }.joined() }

  /// One array, an object a line.
  package static func array(_ graded: [Graded]) -> String {
    jsonList(graded.map(line))
  }
}

extension Scorecard {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("schema", Self.schema)
    json.member("basis", basis.rawValue)
    json.member("gradable", whyNotGradable == nil)
    if let whyNotGradable { json.member("why", whyNotGradable) }
    writeVerdict(to: &json, outcome: true)
    json.name("turns")
    json.array(turns) { $1.write(to: &$0) }
    json.name("evidence")
    json.array(evidence) { $1.write(to: &$0) }
    writeMakers(to: &json)
  }

  /// From the score to the criteria.
  func writeVerdict(to json: inout JSONWriter, outcome showsOutcome: Bool) {
    json.member("score", score: score)
    json.member("level", level?.rawValue)
    json.member("passed", passed)
    writeAxes(to: &json)
    if showsOutcome { json.member("outcome", outcome?.rawValue) }
    json.member("toReview", toReview)
    json.name("critical")
    json.array(critical) { $1.write(to: &$0) }
    // Only a rubric that has gates or asks a person gives these.
    if !failedGates.isEmpty {
      json.name("gates")
      json.array(failedGates) { $1.write(to: &$0) }
    }
    if !human.isEmpty {
      json.name("human")
      json.array(human) { $1.write(to: &$0) }
    }
    json.name("criteria")
    json.object { json in
      for criterion in Criterion.allCases {
        json.name(criterion.rawValue)
        criteria[criterion].map { $0.write(to: &json) } ?? json.null()
      }
    }
  }

  func writeAxes(to json: inout JSONWriter) {
    json.name("axes")
    json.object { json in
      json.member("service", score: service)
      json.member("care", score: care)
    }
  }

  /// What graded it.
  private func writeMakers(to json: inout JSONWriter) {
    json.name("rubric")
    json.object { json in
      rubric.write(to: &json)
      if let channel = rubric.channel { json.member("channel", channel.rawValue) }
    }
    json.name("encoder")
    json.object { json in
      json.member("name", encoder.name)
      json.member("sha256", encoder.sha256)
    }
    json.member("engine", engine)
  }
}

extension Scorecard.RubricReference {
  /// Which rubric it is.
  func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.member("version", version)
    json.member("sha256", sha256)
  }
}

extension Scorecard.CriticalError {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind.rawValue)
      json.member("rule", rule)
      json.member("turn", turn)
      json.member("reason", reason)
    }
  }
}

extension Scorecard.FailedGate {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("criterion", criterion.rawValue)
      json.member("score", score: score)
      json.member("gate", score: gate)
    }
  }
}

extension Scorecard.HumanItem {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("check", check)
      json.member("criterion", criterion.rawValue)
      json.member("ask", question)
      json.member("points", points: points)
      json.member("of", points: of)
    }
  }
}

extension Scorecard.CriterionScore {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("score", score: score)
      json.member("weight", weight)
      json.member("opportunities", opportunities)
      json.member("judged", judged)
      json.member("coverage", thousandths: coverage)
    }
  }
}

extension Scorecard.TurnScore {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("turn", turn)
      json.member("role", "agent")
      json.name("criteria")
      json.object { json in
        for criterion in Criterion.allCases { json.member(criterion.rawValue, score: criteria[criterion]) }
      }
      json.name("empathy")
      json.object { json in
        json.member("reaction", score: empathy.reaction)
        json.member("interpretation", score: empathy.interpretation)
        json.member("exploration", score: empathy.exploration)
      }
      json.name("moves")
      json.array(moves) { $1.write(to: &$0) }
      json.name("notUnderstood")
      json.array(notUnderstood) { json, span in json.object { $0.members(of: span) } }
    }
  }
}

extension Reading.FoundMove {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("move", move)
      json.member("confidence", thousandths: confidence)
      json.members(of: span)
      json.member("by", by)
    }
  }
}

extension Evidence {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("criterion", subject.name)
      json.member("rule", rule)
      json.member("verdict", verdict.rawValue)
      json.member("turn", turn)
      json.members(of: span)
      json.member("points", points: points)
      json.member("of", points: of)
      json.member("certainty", certainty.rawValue)
      json.member("reason", reason)
    }
  }
}
