import Bytes
import RapportModel

/// What came of exploring scenarios, for programs.
package enum ExplorationJSON {
  /// One array, an object a scenario.
  ///
  /// - Parameter findings: of each, in the same order.
  package static func text(_ explorations: [(Exploration, findings: [Diagnostic])]) -> String {
    jsonList(explorations.map { $0.0.json(findings: $0.findings).text })
  }
}

extension Exploration {
  fileprivate func json(findings: [Diagnostic]) -> JSON {
    [
      "scenario": .string(scenario), "file": .string(file), "mostReplies": JSON(mostReplies),
      "expected": [
        "leastBest": Tenths?(Self.leastBest).json, "leastEarnable": Tenths?(Self.leastEarnable).json,
        "mostForSilence": Tenths?(Self.mostForSilence).json,
      ],
      "nodes": .array(nodes.map(\.json)), "branches": .array(branches.map(\.json)),
      "deadEnds": .array(deadEnds.map { .string($0) }), "variants": .array(variants.map(\.json)),
      "findings": .array(findings.map(\.json)),
    ]
  }
}

extension Exploration.Place {
  fileprivate var json: JSON {
    [
      "name": .string(name), "line": JSON(position?.line), "samples": JSON(samples), "reached": .bool(isReached),
      "goldenRuns": JSON(runs), "covered": .bool(isCovered),
    ]
  }
}

extension Exploration.Variant {
  fileprivate var json: JSON {
    [
      "variant": JSON(name), "graded": JSON(graded), "goldenRuns": JSON(runs),
      "bestOfSamples": bestOfSamples.json,
      "ranges": .object(
        ranges.map { range in
          JSON.Member(
            range.aim.inWords,
            [
              "lowest": range.lowest[range.aim].json, "highest": range.highest[range.aim].json,
              "lowestRun": range.lowest.json, "highestRun": range.highest.json,
            ])
        }),
      "shortestGood": shortestGood?.json ?? .null, "silence": silence.json,
      "repeated": .array(repeated.map(\.json)), "plays": .array(plays.map(\.json)),
    ]
  }
}

extension Exploration.RepeatedText {
  fileprivate var json: JSON {
    ["text": .string(text), "line": JSON(position.line), "nodes": .array(nodes.map { .string($0) })]
  }
}

extension Exploration.Run {
  fileprivate var json: JSON {
    [
      "goldenRun": JSON(name), "outcome": JSON(outcome?.rawValue), "replies": JSON(replies),
      "passed": .bool(isPassed), "score": score.json, "service": service.json, "care": care.json,
      "steps": .array(steps.map(\.json)),
    ]
  }
}

extension Exploration.Step {
  fileprivate var json: JSON {
    [
      "actions": .array(deeds.map { .string($0) }), "text": JSON(text), "sample": JSON(sample),
      "line": JSON(position?.line), "reaction": JSON(reaction),
    ]
  }
}

extension Exploration.Plays {
  fileprivate var json: JSON {
    [
      "trainee": .string(trainee.rawValue), "plays": JSON(count), "passed": JSON(passed), "service": service.json,
      "care": care.json,
      "outcomes": .object(outcomes.map { JSON.Member($0.outcome.rawValue, JSON($0.count)) }),
      "endless": .object(endless.map { JSON.Member($0.node, JSON($0.count)) }),
      "speechless": .object(speechless.map { JSON.Member($0.node, JSON($0.count)) }),
    ]
  }
}
