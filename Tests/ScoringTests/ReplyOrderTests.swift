import AuthoredFiles
import RapportModel
import Scoring
import Shipped
import Testing

/// What a customer wrote, with replies that handle it well, coldly and carelessly. None of it was seen when the
/// weights were set, and all of it was written before any number.
struct Situation: Sendable, CustomTestStringConvertible {
  var name: String
  var customer: String
  var good: [String]
  var cold: [String]
  var careless: [String]

  var testDescription: String { name }

  static let all = [
    Situation(
      name: "a locked studio",
      customer:
        "I stood outside your studio at seven this morning with my yoga mat and the door was locked. I got up at "
        + "five for that class. Was it cancelled?",
      good: [
        "You got up at five and stood at a locked door: that's a rotten start to a day, and it was our mistake. The "
          + "teacher was ill and we didn't write to you. I've put the class back on your card, and I'll text you tonight "
          + "about tomorrow's seven o'clock.",
        "How annoying, after getting up at five. Yes, it was cancelled because the teacher fell ill, and we should have "
          + "told you. Would you prefer Thursday at seven or your money back? I'll arrange it today.",
      ],
      cold: [
        "The class was cancelled because the teacher was ill. It has been credited.",
        "It was cancelled. The next class is on Thursday at seven.",
      ],
      careless: [
        "You should have checked the app before leaving.",
        "No idea. Classes get cancelled, it happens.",
      ]),
    Situation(
      name: "a wrong cake",
      customer:
        "The cake you delivered for my daughter's party says Happy Birthday Leon. Her name is Noor. The party is at "
        + "three and she has already seen it and cried.",
      good: [
        "Oh no, poor Noor, that must have been awful for her and for you. We mixed up two cakes, that's our error. A "
          + "driver is bringing Noor's cake to you by two, and you don't pay for either.",
        "I'm so sorry that Noor saw it and cried. That is our mistake. What I can do before three: our baker will come to "
          + "you with icing and put it right, or we send a new cake by half past two. Which would you rather?",
      ],
      cold: [
        "A replacement will be delivered by two.",
        "Wrong label. We will send another cake before three.",
      ],
      careless: [
        "It's only a name, just scrape it off.",
        "Did you write the name clearly when you ordered? Most people who complain didn't.",
      ]),
    Situation(
      name: "a bill after a death",
      customer:
        "My mother died in March and you have billed her phone for the third month running. I have sent the "
        + "certificate twice. Please stop writing to her.",
      good: [
        "I'm very sorry about your mother, and that you had to send the certificate twice and still got letters. That "
          + "should not have happened. I have the certificate here, I've closed her line as of March, and the three bills "
          + "are paid back by Friday. You won't have to write again.",
        "I can hear how hard it is to see her name on a bill each month. The fault is ours: the certificate lay unread. "
          + "I'm closing the contract now and I'll write to you myself tomorrow to confirm that nothing more is sent.",
      ],
      cold: [
        "The line has been closed as of March. The bills will be refunded within ten days.",
        "We have the certificate. The contract ends today. No further bills will be sent.",
      ],
      careless: [
        "The account holder has to cancel in person.",
        "You can't expect us to know that. Somebody must pay the bill first.",
      ]),
    Situation(
      name: "a broken drill",
      customer:
        "The drill I bought from you on Saturday stops after two minutes. I'm halfway through a kitchen with no "
        + "worktop and my tenants move in on Friday. Can you help?",
      good: [
        "Halfway through a kitchen with tenants coming on Friday, no wonder you're stressed. Does the light on the battery "
          + "blink red when it stops? If it does it's the battery and I'll send you one by courier tomorrow morning; if "
          + "not, you get a new drill the same way.",
        "That's bad timing with Friday so close, I'm sorry. I'll have a new drill at your door tomorrow before ten, and "
          + "the driver takes the old one with him, so you don't lose a day. Is somebody there at that time?",
      ],
      cold: [
        "Send it back and you will get a new one within five days.",
        "Does the battery light blink? If it does, the battery has to be replaced.",
      ],
      careless: [
        "You probably used it wrong.",
        "Calm down, it's just a drill. Read the manual.",
      ]),
    Situation(
      name: "a double seat",
      customer:
        "I paid extra for a window seat for my dad, it's his first flight in thirty years, and he was put in the "
        + "middle of the last row. What did I pay for?",
      good: [
        "His first flight in thirty years, and then no window: I understand why you're disappointed for him. You paid for "
          + "something that he didn't get, and that's on us. I've refunded the seat, and I'm holding a window seat for his "
          + "way home free of charge. Shall I put it under his name?",
        "That's such a shame when you wanted to give your dad the view. We changed the aircraft and his seat was lost, our "
          + "mistake. The extra is back on your card by Wednesday, and I'll reserve row 8 at the window for his return.",
      ],
      cold: [
        "The aircraft was changed. The seat fee will be refunded by Wednesday.",
        "Seat fees are refunded when the seat is not available. You get it back in five days.",
      ],
      careless: [
        "Seats are not guaranteed, that is the policy.",
        "Well, he did arrive, didn't he? Good for him.",
      ]),
  ]
}

@Suite struct ReplyOrderTests {
  private static let scorer = Scorer(
    rubric: Fixture.rubric, standard: Library(folders: [], shipped: ShippedFiles.all).standardMoves().value ?? [],
    engine: "test")

  private static func turn(_ reply: String, to customer: String) -> [Criterion: Tenths] {
    let card = scorer.scorecard(for: Script().customer(customer).agent(reply).transcript, scenario: nil)
    return card.turns.first?.criteria ?? [:]
  }

  private static func sum(_ turn: [Criterion: Tenths], _ criteria: [Criterion]) -> Int {
    criteria.reduce(0) { $0 + (turn[$1]?.count ?? 0) }
  }

  private static let care: [Criterion] = [.empathy, .personalisation, .proactivity, .relationship]
  private static let service: [Criterion] = [.resolution, .clarity]

  /// The share of the pairs, in percent, in which the first is ahead.
  private static func ahead(
    _ better: KeyPath<Situation, [String]>, of worse: KeyPath<Situation, [String]>, in criteria: [Criterion]
  ) -> (percent: Int, failing: [String]) {
    var all = 0
    var failing: [String] = []
    for situation in Situation.all {
      for a in situation[keyPath: better] {
        for b in situation[keyPath: worse] {
          all += 1
          let (x, y) = (
            sum(turn(a, to: situation.customer), criteria), sum(turn(b, to: situation.customer), criteria)
          )
          if x <= y { failing.append("\(x) \(a) <= \(y) \(b)") }
        }
      }
    }
    return (100 * (all - failing.count) / max(all, 1), failing)
  }

  @Test(arguments: care)
  func `a reply that cares is ahead of a cold one in each criterion of care`(criterion: Criterion) {
    let (percent, failing) = Self.ahead(\.good, of: \.cold, in: [criterion])
    // "A driver is bringing it" is seldom heard as a step, "we will send another" is.
    #expect(percent >= (criterion == .proactivity ? 85 : 90), "\(failing)")
  }

  @Test func `in care good is ahead of cold, and in all cold ahead of careless`() {
    let good = Self.ahead(\.good, of: \.cold, in: Self.care)
    #expect(good.percent == 100, "\(good.failing)")
    let cold = Self.ahead(\.cold, of: \.careless, in: Self.care + Self.service + [.professionalism])
    #expect(cold.percent >= 95, "\(cold.failing)")
    let both = Self.ahead(\.good, of: \.careless, in: Self.care + Self.service + [.professionalism])
    #expect(both.percent == 100, "\(both.failing)")
  }

  @Test(arguments: service + [.professionalism])
  func `a cold reply that helps is ahead of a careless one`(criterion: Criterion) {
    let (percent, failing) = Self.ahead(\.cold, of: \.careless, in: [criterion])
    // Insinuations without a word of blame ("you can't expect us to know that") are not heard: 75 % as measured.
    #expect(percent >= (criterion == .professionalism ? 75 : 85), "\(failing)")
  }

  /// Polite and empty.
  private static let idle = [
    "Hello, thank you for your message.", "Good morning and welcome, how can I help you today?",
    "One moment please, let me check that for you.", "Please bear with me while I look into it.",
    "Thanks for contacting us. I'll check.",
  ]

  @Test(arguments: Situation.all)
  func `a greeting or a holding line shows neither clarity nor a solution`(situation: Situation) {
    for line in Self.idle {
      let empty = Self.turn(line, to: situation.customer)
      for reply in situation.good + situation.cold {
        let said = Self.turn(reply, to: situation.customer)
        for criterion in [Criterion.clarity, .resolution, .proactivity] {
          #expect(said[criterion]! > empty[criterion]!, "\(criterion): \(reply) against \(line)")
        }
      }
      #expect(empty[.clarity]! <= Tenths(25), "\(line)")
    }
  }

  @Test func `a holding line is no next step`() {
    let script = Script().customer("My kettle leaks, can I have a new one?")
      .agent("One moment please, let me check that for you.")
    #expect(Self.scorer.scorecard(for: script.transcript, scenario: nil).points("GiveANextStep") == .zero)
    #expect(Self.scorer.scorecard(for: script.transcript, scenario: nil).points("AnswerTheQuestions") == .zero)
  }
}
