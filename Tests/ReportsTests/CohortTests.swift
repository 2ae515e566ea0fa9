import Foundation
import RapportModel
import Reports
import Testing

/// What many conversations show together.
@Suite struct CohortTests {
  /// A conversation of an agent with so many checks of empathy, of which so many are met.
  private static func entry(
    _ number: Int, agent: String = "agent-a", met: Int = 1, of: Int = 2, reason: String? = "returns",
    words: String = "It leaks.", score: Int = 500, refused: String? = nil, resolved: Int? = nil,
    coverage: Int = 1000, group: String? = nil, isOpen: Bool = false
  ) -> CohortEntry {
    var card = Scorecard(
      id: "c\(number)", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
      encoder: .init(name: "fast", sha256: "0"), engine: "test")
    card.score = Tenths(count: score)
    card.service = Tenths(count: score)
    card.care = Tenths(70)
    card.passed = isOpen ? nil : score >= 700
    card.evidence = (0..<of).map { index in
      Evidence(
        id: "e-\(index)", subject: .criterion(.empathy), rule: "AcknowledgeTheFeeling",
        verdict: index < met ? .found : .absent, turn: 0, points: index < met ? Tenths(8) : .zero, of: Tenths(8),
        certainty: .language, reason: "the feeling is answered")
    }
    card.criteria[.empathy] = .init(
      score: Tenths(50), weight: 30, opportunities: of, judged: coverage < 1000 ? of - 1 : of, coverage: coverage)
    if let resolved {
      card.evidence += (0..<4).map { index in
        Evidence(
          id: "r-\(index)", subject: .criterion(.resolution), rule: "MeetTheGoals",
          verdict: index < resolved ? .found : .absent, points: index < resolved ? Tenths(10) : .zero,
          of: Tenths(10),
          certainty: .state, reason: "goal")
      }
    }
    var transcript = Transcript(
      id: "c\(number)",
      turns: [Turn(role: .customer, text: words), Turn(role: .agent, text: "I see.")])
    transcript.channel = .chat
    if let refused {
      var turn = Turn(role: .agent, action: "refund")
      turn.result = .refused
      turn.why = refused
      transcript.turns.append(turn)
    }
    return CohortEntry(
      scorecard: card, transcript: transcript, agent: agent, reason: reason, group: group,
      lot: String(format: "%08x", (number &* 2_654_435_761) & 0xFFFF_FFFF))
  }

  private static func cohort(_ count: Int) -> Cohort {
    var cohort = Cohort()
    for number in 0..<count {
      cohort.add(entry(number, agent: "agent-\(number % 4)", met: number % 3, score: number * 7 % 1000))
    }
    return cohort
  }

  @Test func ratesOnFewOpportunitiesAreNotGiven() {
    var cohort = Cohort(groupedBy: "agent")
    for number in 0..<14 { cohort.add(Self.entry(number)) }
    let page = CohortHTML.page(cohort)
    #expect(page.contains("n=28"))
    #expect(!page.contains("50 %</td>") && !page.contains("50 %<span"))
    #expect(page.contains("50 % (33–67)"), "of all, more than ten are enough")
    cohort.add(Self.entry(14))
    #expect(CohortHTML.page(cohort).contains("50 %<span"))
  }

  @Test func thePageSaysWhatItIsAndRanksNobody() {
    let page = CohortHTML.page(Self.cohort(400))
    #expect(page.contains("never the sole ground"))
    let places = ["agent-0", "agent-1", "agent-2", "agent-3"].compactMap { page.range(of: ">\($0)<")?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(page.contains("<svg") && page.contains("dispersion"))
    #expect(page.components(separatedBy: "<details").count - 1 <= 100)
    #expect(!page.contains("<script"))
    #expect(page == CohortHTML.page(Self.cohort(400)))
  }

  @Test func theOrderOfTheInputDrawsTheSame() {
    var forth = Cohort()
    var back = Cohort()
    for number in 0..<300 { forth.add(Self.entry(number, score: number % 90)) }
    for number in (0..<300).reversed() { back.add(Self.entry(number, score: number % 90)) }
    let ids = { (page: String) in Set(page.matches(of: /<summary>(c\d+)/).map { String($0.1) }) }
    #expect(ids(CohortHTML.page(forth)) == ids(CohortHTML.page(back)))
  }

  @Test func tenThousandLongConversationsFitIntoFiveMegabytes() {
    var cohort = Cohort()
    let long = String(repeating: "It leaks & <leaks>. ", count: 400)
    for number in 0..<10_000 {
      cohort.add(
        Self.entry(number, agent: "agent-\(number % 500)", met: 3, of: 40, reason: "r\(number % 700)", words: long))
    }
    let bytes = CohortHTML.page(cohort).utf8.count
    #expect(bytes < 5_000_000, "\(bytes)")
  }

  @Test func whatPeopleWroteIsEscaped() {
    var cohort = Cohort(groupedBy: "<b>")
    let evil = "</title><script>alert(1)</script>\"'&\u{202E}\u{1B}[2J"
    cohort.add(Self.entry(1, agent: evil, met: 0, reason: evil, words: evil))
    let page = CohortHTML.page(cohort)
    #expect(!page.contains("<script") && !page.contains("\u{1B}") && !page.contains("\u{202E}"))
    #expect(!CohortText.text(cohort).contains("\u{1B}"))
  }

  @Test func whatIsDangerousStandsFirst() {
    var cohort = Cohort()
    var card = Scorecard(
      id: "danger", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
      encoder: .init(name: "fast", sha256: "0"), engine: "test")
    card.whyNotGradable = "a person must look: somebody may be in danger"
    card.toReview = true
    cohort.add(
      CohortEntry(
        scorecard: card, transcript: Transcript(id: "danger"), agent: nil, reason: nil, group: nil, lot: "0"))
    #expect(CohortText.text(cohort).contains("somebody may be in danger: danger"))
    #expect(CohortHTML.page(cohort).contains("somebody may be in danger (1)"))
  }

  @Test func whatAPolicyStopsStandsBesideTheAgents() {
    var cohort = Cohort()
    for number in 0..<20 {
      cohort.add(
        Self.entry(
          number, agent: "agent-\(number % 4)", refused: number < 12 ? "past 30 days" : nil,
          resolved: number < 12 ? 1 : 4))
    }
    let page = CohortHTML.page(cohort)
    let row =
      "<th scope=\"row\">refund refused: past 30 days</th><td>returns</td><td>12 of 12</td><td>12 of 48</td>"
    #expect(page.contains(row))
    #expect(
      page.contains("<th scope=\"row\">no rule in the way</th><td>returns</td><td>0 of 8</td><td>32 of 32</td>"))
    #expect(page.contains("<td>4 of 4</td>") && page.contains("<td>0 of 4</td>"), "agents who missed any")
    #expect(page.contains("<td>9 of 9</td>"), "of an agent's missed goals, those with a no")
  }

  @Test func policiesDoNotGrowWithoutEnd() {
    var cohort = Cohort()
    for number in 0..<5_000 { cohort.add(Self.entry(number, refused: "case \(number)", resolved: 1)) }
    let page = CohortHTML.page(cohort)
    #expect(page.contains("other rules"))
    #expect(page.utf8.count < 2_000_000)
  }

  @Test func theLeastUnderstoodAndAllInDangerAreNamed() {
    var cohort = Cohort()
    for number in 0..<100 { cohort.add(Self.entry(number, coverage: 690 - number)) }
    let page = CohortHTML.page(cohort)
    #expect(page.contains("too little was understood to judge a criterion (100): </strong>"))
    let plain = page.replacing("</a>", with: "")
    #expect(
      plain.contains("c99 (empathy: 1 of 2 judged), ") && plain.contains("c80 (empathy: 1 of 2 judged) and 80 more")
    )
    #expect(!plain.contains("c3 (empathy"))
    #expect(CohortText.text(cohort, width: 300).contains("c99 (empathy: 1 of 2 judged)"))
  }

  /// Only a person may decide on it, so they have to be told where it is.
  @Test func faultsOfToneAreNamed() {
    var card = Scorecard(
      id: "t7", basis: .recorded, rubric: .init(name: "default", version: "1", sha256: "0"),
      encoder: .init(name: "fast", sha256: "0"), engine: "test")
    card.toReview = true
    card.evidence = [
      Evidence(
        id: "e-1", subject: .criterion(.professionalism), rule: "DoNotDismiss", verdict: .found, turn: 0,
        points: -Tenths(6), of: .zero, certainty: .language, reason: "this waves it away")
    ]
    var cohort = Cohort()
    cohort.add(
      CohortEntry(
        scorecard: card, transcript: Transcript(id: "t7", turns: [Turn(role: .agent, text: "So what.")]),
        agent: nil,
        reason: nil, group: nil, lot: "0"))
    #expect(CohortText.text(cohort, width: 200).contains("a fault of tone was read from words: t7"))
    #expect(CohortHTML.page(cohort).contains("a fault of tone was read from words (1)"))
  }

  @Test func aMaskedSummarySaysWhatIsNotFound() {
    #expect(CohortText.text(Cohort(isRedacted: true), width: 300).contains("that are not in the record"))
    #expect(!CohortText.text(Cohort()).contains("that are not in the record"))
  }

  @Test func theSumSaysMeanMedianAndWhatIsOpen() {
    var cohort = Cohort()
    #expect(!CohortText.text(cohort).contains("median"))
    for score in [100, 201, 300, 1000] { cohort.add(Self.entry(score, score: score)) }
    #expect(CohortText.text(cohort).contains("score: mean 40.0, median 25.1\n"))
    #expect(CohortHTML.page(cohort).contains("<p>Score: mean 40.0, median 25.1.</p>"))
    #expect(!CohortText.text(cohort).contains("neither"))
    cohort.add(Self.entry(5, score: 0, isOpen: true))
    let text = CohortText.text(cohort)
    #expect(text.contains("score: mean 32.0, median 20.1\n"))
    #expect(text.contains("passed: 1 of 4\n1 neither passed nor failed: a criterion could not be judged\n"))
    var one = Cohort()
    one.add(Self.entry(1))
    #expect(CohortText.text(one).hasPrefix("1 conversation, 1 graded\n"))
    #expect(CohortHTML.page(one).contains("<h1>1 conversation</h1>"))
  }

  @Test func aFieldThatNobodyHasIsSaidInTheReport() {
    var cohort = Cohort(groupedBy: "temm")
    cohort.add(Self.entry(1, group: Cohort.withoutField))
    let missing = "no conversation has a field 'temm'"
    #expect(CohortText.text(cohort).contains(missing))
    #expect(CohortHTML.page(cohort).contains("no conversation has a field &#39;temm&#39;"))
    cohort.add(Self.entry(2, group: "north"))
    #expect(!CohortText.text(cohort).contains(missing) && CohortText.text(cohort).contains("  north"))
  }

  @Test func rowsHoldNoFormulas() {
    for (field, written) in [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), (" =1", "' =1"),
      ("a,b", "\"a,b\""),
      ("a\"b", "\"a\"\"b\""), ("12.5", "12.5"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\r=1", "\"'\r=1\""),
      ("\n=1", "\"'\n=1\""), ("\r\n=1", "\"'\r\n=1\""),
    ] {
      #expect(GradeRow.line([field]) == written + "\n")
    }
  }

  @Test func aRateSaysHowLongARunTakes() {
    #expect(
      RateText.line(count: 500, share: 0.25, seconds: 10, width: 80)
        == "[#####---------------] 25 %  500 conversations, 50 a second, about 30 s left")
    #expect(RateText.line(count: 500, share: nil, seconds: 0, width: 80) == "500 conversations, 0 a second")
    #expect(
      RateText.line(count: 7, share: 0.001, seconds: 9, width: 120, isPlain: true).hasSuffix(
        "about 2 h 29 min left"))
    #expect(RateText.line(count: 7, share: 0.5, seconds: 9, width: 20).count == 19)
  }
}
