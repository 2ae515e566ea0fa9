import RapportModel
import Scoring
import Testing

/// How long a reply took changes nothing in a scorecard.
@Suite struct WaitingTests {
  /// The same conversation in which the customer asks after each of their messages whether anybody is there.
  private static func slow(_ script: Script) -> Script {
    script.changed { transcript in
      transcript.turns = transcript.turns.flatMap { turn -> [Turn] in
        guard turn.role == .customer, turn.node != "gone", turn.node != "settled" else { return [turn] }
        var waiting = Turn(role: .customer, text: "Are you there? I'm so annoyed. What about Saturday?")
        waiting.node = turn.node
        waiting.waited = 90
        return [turn, waiting]
      }
    }
  }

  @Test(arguments: Golden.named.indices)
  func noPointRestsOnIt(index: Int) {
    let script = Golden.named[index].script
    let quick = Fixture.card(script)
    let slow = Fixture.card(Self.slow(script))
    #expect(slow.evidence.map(Point.init) == quick.evidence.map(Point.init))
    #expect(slow.score == quick.score)
    #expect(slow.critical.count == quick.critical.count)
  }

  /// What a row of evidence says, without where it stands.
  private struct Point: Equatable {
    var rule: String
    var verdict: Evidence.Verdict
    var points: Tenths
    var of: Tenths

    init(_ evidence: Evidence) {
      (rule, verdict, points, of) = (evidence.rule, evidence.verdict, evidence.points, evidence.of)
    }
  }
}
