import Bytes
import RapportModel

/// What grading one line of input gave.
package enum Graded: Sendable {
  case scorecard(Scorecard)
  /// The line could not be read as a conversation.
  case unreadable(id: String?, line: Int, code: String, message: String)
}

/// Scorecards for programs, field by field as the contract has them.
package enum ScorecardJSON {
  /// One object without a line ending.
  package static func line(_ graded: Graded) -> String { json(graded).text }

  /// One object a line.
  package static func lines(_ graded: [Graded]) -> String { graded.map { line($0) + "\n" }.joined() }

  /// One array, an object a line.
  package static func array(_ graded: [Graded]) -> String {
    graded.isEmpty ? "[]\n" : "[\n" + graded.map(line).joined(separator: ",\n") + "\n]\n"
  }

  package static func json(_ graded: Graded) -> JSON {
    switch graded {
    case .scorecard(let scorecard): scorecard.json
    case .unreadable(let id, let line, let code, let message):
      [
        "id": JSON(id), "line": JSON(line),
        "error": ["code": .string(code), "message": .string(message)],
      ]
    }
  }
}

extension Scorecard {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("schema", .string(Self.schema)),
      .init("basis", .string(basis.rawValue)), .init("gradable", .bool(whyNotGradable == nil)),
    ]
    if let whyNotGradable { members.append(.init("why", .string(whyNotGradable))) }
    members += [
      .init("score", .score(score)), .init("level", JSON(level?.rawValue)),
      .init("passed", passed.map { .bool($0) } ?? nil),
      .init("axes", ["service": .score(service), "care": .score(care)]),
      .init("outcome", JSON(outcome?.rawValue)), .init("toReview", .bool(toReview)),
      .init("critical", .array(critical.map(\.json))),
      .init("criteria", perCriterion { criteria[$0]?.json }),
      .init("turns", .array(turns.map(\.json))),
      .init("evidence", .array(evidence.map(\.json))),
      .init(
        "rubric",
        [
          "name": .string(rubric.name), "version": .string(rubric.version), "sha256": .string(rubric.sha256),
        ]),
      .init("encoder", ["name": .string(encoder.name), "sha256": .string(encoder.sha256)]),
      .init("engine", .string(engine)),
    ]
    return .object(members)
  }
}

/// One member a criterion, null where there is nothing.
private func perCriterion(_ value: (Criterion) -> JSON?) -> JSON {
  .object(Criterion.allCases.map { JSON.Member($0.rawValue, value($0) ?? .null) })
}

extension Scorecard.CriticalError {
  fileprivate var json: JSON {
    ["kind": .string(kind.rawValue), "rule": .string(rule), "turn": JSON(turn), "reason": .string(reason)]
  }
}

extension Scorecard.CriterionScore {
  fileprivate var json: JSON {
    [
      "score": .score(score), "weight": JSON(weight), "opportunities": JSON(opportunities),
      "judged": JSON(judged), "coverage": .thousandths(coverage),
    ]
  }
}

extension Scorecard.TurnScore {
  fileprivate var json: JSON {
    [
      "turn": JSON(turn), "role": "agent",
      "criteria": perCriterion { .score(criteria[$0]) },
      "empathy": [
        "reaction": .score(empathy.reaction), "interpretation": .score(empathy.interpretation),
        "exploration": .score(empathy.exploration),
      ],
      "moves": .array(moves.map(\.json)),
      "notUnderstood": .array(notUnderstood.map { ["start": JSON($0.start), "end": JSON($0.end)] }),
    ]
  }
}

extension Reading.FoundMove {
  fileprivate var json: JSON {
    [
      "move": .string(move), "confidence": .thousandths(confidence), "start": JSON(span.start),
      "end": JSON(span.end), "by": .string(by),
    ]
  }
}

extension Evidence {
  fileprivate var json: JSON {
    [
      "id": .string(id), "criterion": .string(subject.name), "rule": .string(rule),
      "verdict": .string(verdict.rawValue), "turn": JSON(turn), "start": JSON(span?.start), "end": JSON(span?.end),
      "points": .points(points), "of": .points(of), "certainty": .string(certainty.rawValue),
      "reason": .string(reason),
    ]
  }
}
