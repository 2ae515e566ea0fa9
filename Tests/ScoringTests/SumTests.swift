import RapportModel
import Scoring
import Testing

@Suite struct SumTests {
  @Test func `sums close over generated conversations`() {
    var generator = ScriptGenerator(seed: 7)
    let ready = [nil, Fixture.scenario, Fixture.scenario].map { Fixture.scorer.prepared(for: $0) }
    for number in 0..<2100 {
      let transcript = generator.transcript(number)
      let card = Fixture.scorer.scorecard(for: transcript, ready[number % 3])
      expectSound(card, of: transcript, number)
      if number % 8 == 0 {
        let again = Fixture.scorer.scorecard(for: transcript, ready[number % 3])
        #expect(again == card, "number \(number)")
      }
    }
  }

  private func expectSound(_ card: Scorecard, of transcript: Transcript, _ number: Int) {
    #expect(card.closes(under: Fixture.rubric), "number \(number)")
    #expect(card.evidence.map(\.id) == card.evidence.indices.map { "e-\($0 + 1)" })
    let hundred = Tenths.zero...Tenths(100)
    let scores = [card.score, card.service, card.care] + card.criteria.values.map(\.score)
    #expect(scores.compactMap(\.self).allSatisfy(hundred.contains), "number \(number)")
    #expect(Set(card.criteria.keys) == Set(Criterion.allCases))
    for row in card.evidence {
      guard let span = row.span else { continue }
      let text = row.turn.flatMap { transcript.turns[$0].text } ?? ""
      #expect(0 <= span.start && span.start < span.end && span.end <= text.utf8.count, "number \(number)")
    }
    let readings = card.turns.flatMap(\.criteria.values)
    #expect(readings.allSatisfy(hundred.contains))
    #expect(card.turns.allSatisfy { $0.criteria.count == Criterion.allCases.count - 1 })
    for turn in card.turns {
      let mechanisms = [turn.empathy.reaction, turn.empathy.interpretation, turn.empathy.exploration]
      #expect(mechanisms.allSatisfy((Tenths.zero...Tenths(2)).contains))
    }
  }

  @Test func `a sum below nothing is held by a row`() throws {
    let script = Script().customer(at: "complaint").agent("It is 1 day.", wrong: ["repair-time": "1 day"])
      .customer(at: "gone").ended(.customerWithdrew)
    let card = Fixture.card(script)
    #expect(card.criteria[.resolution]?.score == .zero)
    let limit = try #require(card.evidence.first { $0.rule == "Limit" && $0.subject == .criterion(.resolution) })
    #expect(limit.points > .zero)
    #expect(card.closes(under: Fixture.rubric))
  }

  @Test func `a changed point is found out`() {
    var card = Fixture.card(Golden.excellent)
    card.evidence[0].points = card.evidence[0].points - Tenths(1)
    #expect(!card.closes(under: Fixture.rubric))
  }

  @Test func `what was not understood is not judged, and little judged is no score`() throws {
    let script = Script().customer(at: "complaint").agent("Zorblat sorry frimble quangle.")
      .customer(at: "gone").ended(.customerWithdrew)
    let card = Fixture.card(script) { $0.nodes[0].questions = [] }
    let row = try #require(card.rows("AcknowledgeTheFeeling").first)
    #expect(row.verdict == .notJudged)
    #expect(row.of == .zero)
    let empathy = try #require(card.criteria[.empathy])
    #expect(empathy.judged < empathy.opportunities)
    #expect(empathy.score == nil)
    let isPassed = card.passed
    let isToReview = card.toReview
    // The outcome is wrong, so that no reading of that reply could reach the mark.
    #expect(isPassed == false)
    #expect(isToReview)
    #expect(card.closes(under: Fixture.rubric))
  }

  @Test func `what professionalism costs falls on the score`() throws {
    let clean = Fixture.card(Golden.excellent)
    let rude = Fixture.card(
      Golden.excellent.changed { $0.turns[5].text! += " Just stop complaining." })
    let lost = rude.rows("DoNotDismiss")
    #expect(lost.map(\.subject) == [.criterion(.professionalism)])
    #expect(lost.map(\.points) == [Tenths(-6)])
    #expect(try #require(rude.score) < (try #require(clean.score)))
    #expect(rude.closes(under: Fixture.rubric))
  }
}

/// Conversations made of everything that can stand in a transcript, sensible or not.
struct ScriptGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }

  private static let agentParts =
    Fixture.standard.flatMap(\.patterns) + [
      "Ms Okafor", "Dear Mr Wrong", "8 working days", "34 days ago", "too late for a refund", "é 日本 🫖", "mumble",
      "nobody answered on Monday", "your father turns seventy on Saturday", "the repair is booked", "sorry zorblat",
    ]
  private static let customerParts = [
    "nobody answered on Monday", "I am so annoyed", "how long does it take", "that works", "still not working",
    "are you there", "my father turns seventy on Saturday", "as I said", "日本", "THIS IS A JOKE",
  ]

  mutating func transcript(_ number: Int) -> Transcript {
    var transcript = Transcript(id: "g-\(number)")
    transcript.scenarioSHA256 = below(4) == 0 ? "other" : "hash"
    transcript.ended = below(4) == 0 ? nil : one(of: Outcome.allCases)
    transcript.customer = below(2) == 0 ? [] : [.init("name", "M. Okafor"), .init("order", "HH-48213")]
    if below(5) == 0 {
      transcript.carried = Carried(
        episode: 2, mood: Mood(), agentKnows: ["bought"], told: ["repair-time"],
        promises: [.init(action: one(of: ["repair", "loan"]), text: "x", state: one(of: [.open, .kept, .broken]))])
    }
    for _ in 0..<below(12) { transcript.turns.append(turn()) }
    return transcript
  }

  private mutating func turn() -> Turn {
    switch below(8) {
    case 0:
      var turn = Turn(role: .agent, action: one(of: ["repair", "loan", "refund", "verify", "unknown"]))
      turn.result = one(of: [.ok, .ok, .refused, nil])
      turn.isBreach = below(6) == 0
      return turn
    case 1: return Turn(role: one(of: [.system, .tool]), text: "system")
    case 2...4:
      var turn = Turn(role: .customer, text: text(Self.customerParts))
      turn.node = below(5) == 0 ? nil : one(of: Fixture.nodes.map(\.name) + ["elsewhere"])
      turn.facts = below(3) == 0 ? ["occasion"] : []
      turn.isUndone = below(10) == 0
      return turn
    default:
      var turn = Turn(role: .agent, text: text(Self.agentParts))
      turn.isAutomated = below(12) == 0
      turn.isUndone = below(12) == 0
      turn.visibility = one(of: [nil, nil, .public, .note])
      if below(3) > 0 { turn.understood = Turn.Understood(reading: reading(), reaction: "") }
      return turn
    }
  }

  private mutating func text(_ parts: [String]) -> String {
    (0..<below(6)).map { _ in one(of: parts) + one(of: [".", "?", "!", ",", ""]) }.joined(separator: " ")
  }

  /// Spans may lie outside of the text, as in a damaged file.
  private mutating func reading() -> Reading {
    let facts = Fixture.scenario.facts.map(\.name) + ["unknown"]
    let from = below(20) - 2
    let span = Span(from, from + below(30))
    var reading = Reading()
    if below(2) == 0 {
      reading.moves = [.init(move: "declines-refund", confidence: 700, span: span, by: "example 1")]
    }
    if below(2) == 0 { reading.told = [.init(fact: one(of: facts), span: span, isRight: below(4) > 0)] }
    if below(4) == 0 { reading.asked = [.init(fact: one(of: facts), span: span)] }
    if below(3) == 0 {
      reading.claims = [
        .init(action: one(of: ["repair", "loan"]), tense: one(of: Reading.Claim.Tense.allCases), span: span)
      ]
    }
    return reading
  }
}
