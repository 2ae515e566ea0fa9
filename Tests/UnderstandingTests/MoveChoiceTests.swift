import Encoders
import RapportModel
import Testing

@testable import Understanding

@Suite("How sure a stretch is of one of a scenario's moves")
struct MoveChoiceTests {
  private static let move = OwnMove([.secondPerson, []], square: 3_000_000, middleShare: 70)
  private static let encoders = [ChoiceWeights.fast, .fine]

  private func stretch(idle: Int = 210, words: Int = 9, _ phrasing: Phrasing = .secondPerson) -> MoveChoice.Stretch
  {
    MoveChoice.Stretch(words: words, among: 1, idle: idle, phrasing: phrasing)
  }

  private func scores(
    _ likenesses: [MoveChoice.Likeness?], _ stretch: MoveChoice.Stretch, _ weights: ChoiceWeights,
    _ move: OwnMove = move
  ) -> [Int] {
    MoveChoice(of: 0..<likenesses.count, likenesses.map { _ in move }, weights, .fast).scores(
      of: likenesses, stretch)
  }

  private func near(_ plain: Int, fine: Int = 500, words: Int = 300) -> MoveChoice.Likeness {
    MoveChoice.Likeness(plain: plain, nearest: plain, words: words, fine: fine)
  }

  private func drawn(_ count: Int, _ random: inout SplitMix64) -> [MoveChoice.Likeness] {
    (0..<count).map { _ in
      MoveChoice.Likeness(
        plain: Int(random.next() % 1001), nearest: Int(random.next() % 1001), words: Int(random.next() % 1001),
        fine: Int(random.next() % 1001), direction: Int(random.next() % 101) - 50)
    }
  }

  @Test("one more move never makes another surer", arguments: encoders)
  func onlyLoses(_ weights: ChoiceWeights) {
    var random = SplitMix64(seed: 11)
    for count in [1, 2, 8, 150] {
      let likenesses = drawn(count + 1, &random)
      let before = scores(Array(likenesses.dropLast()), stretch(), weights)
      #expect(zip(before, scores(likenesses, stretch(), weights)).allSatisfy { $0 >= $1 }, "\(count)")
    }
  }

  @Test("the order of moves does not matter", arguments: encoders)
  func order(_ weights: ChoiceWeights) {
    var random = SplitMix64(seed: 12)
    let likenesses = drawn(30, &random)
    #expect(scores(likenesses.reversed(), stretch(), weights) == scores(likenesses, stretch(), weights).reversed())
  }

  @Test(
    "what is nearer is surer; what is short, or like housekeeping rather than the move, is less sure",
    arguments: encoders)
  func monotone(_ weights: ChoiceWeights) {
    func sure(_ likeness: MoveChoice.Likeness, _ stretch: MoveChoice.Stretch) -> Int {
      scores([likeness, near(300, fine: 350)], stretch, weights)[0]
    }
    #expect(sure(near(700), stretch()) > sure(near(600), stretch()))
    #expect(sure(near(600, words: 500), stretch()) > sure(near(600, words: 100), stretch()))
    #expect(sure(near(400), stretch(idle: 900)) < sure(near(400), stretch(idle: 400)))
    #expect(sure(near(700), stretch(words: 3)) < sure(near(700), stretch()))
    #expect(sure(near(700), stretch(words: 40)) == sure(near(700), stretch(words: 20)))
  }

  @Test("with the fine encoder its likeness counts, and without it nothing of it")
  func fineLikeness() {
    func sure(_ fine: Int, _ weights: ChoiceWeights) -> Int {
      scores([near(600, fine: fine)], stretch(), weights)[0]
    }
    #expect(sure(700, .fine) > sure(500, .fine) && sure(700, .fast) == sure(500, .fast))
  }

  @Test("what is put as no example is put is less sure", arguments: encoders)
  func phrasing(_ weights: ChoiceWeights) {
    let asking = OwnMove([.questionMark, .questionMark, .questionMark], square: 3_000_000, middleShare: 70)
    let stating = OwnMove([[], [], []], square: 3_000_000, middleShare: 70)
    func sure(_ move: OwnMove, _ phrasing: Phrasing) -> Int {
      scores([near(600)], stretch(phrasing), weights, move)[0]
    }
    #expect(sure(asking, .questionMark) > sure(asking, []) && sure(stating, []) > sure(stating, .questionMark))
  }

  @Test("what is meant otherwise loses, and the more the nearer it is", arguments: encoders)
  func loss(_ weights: ChoiceWeights) {
    let choice = MoveChoice(of: 0..<1, [Self.move], weights, .fast)
    func loss(fit: Int, nearest: Int = 500) -> Int {
      let match = PhraseIndex.Match(
        owner: 0, score: 0, likeness: 0, nearest: nearest, example: 1, fit: fit)
      return choice.loss(of: match, words: 9)
    }
    #expect(loss(fit: 1000) == 0 && loss(fit: 300) > loss(fit: 700))
    #expect(loss(fit: 300, nearest: 800) > loss(fit: 300, nearest: 500))
  }

  @Test("two moves that are as near take from one another alike", arguments: encoders)
  func twins(_ weights: ChoiceWeights) {
    let twins = scores([near(620), near(620), near(180, fine: 200)], stretch(), weights)
    #expect(twins[0] == twins[1])
    #expect(twins[0] < scores([near(620), near(180, fine: 200), near(180, fine: 200)], stretch(), weights)[0])
  }

  @Test("a move without examples is never made, and takes nothing from the others", arguments: encoders)
  func withoutExamples(_ weights: ChoiceWeights) {
    let found = scores([nil, near(800)], stretch(), weights)
    #expect(found[0] < MoveFinder.threshold && found[1] == scores([near(800)], stretch(), weights)[0])
  }

  @Test(
    "what an author wrote as an example makes the move, however short and however near to a counter-example",
    arguments: [
      "How come", "If you shout again I'll hang up", "Over by Tuesday, both of them",
    ])
  func verbatim(_ text: String) {
    let moves = [
      Move(name: "asks", examples: ["Why", "How come", "Is there a reason"], counterExamples: ["That's why"]),
      Move(
        name: "warns", examples: ["If you shout again I'll hang up", "If it goes on I have to stop"],
        counterExamples: ["I'm hanging up now"]),
      Move(name: "plans", examples: ["Over by Tuesday, both of them", "We'll have mended it on Monday"]),
    ]
    let made = Reader(standard: [], moves: moves).read(text).moves.map(\.move)
    #expect(made == moves.filter { $0.examples.contains(text) }.map(\.name))
  }

  @Test("a move of which the stretch says the contrary is no rival")
  func contrary() {
    var other = near(600)
    let beside = scores([near(620), other], stretch(), .fast)[0]
    other.isTurned = true
    #expect(scores([near(620), other], stretch(), .fast)[0] > beside)
  }

  @Test("who offers is heard beside a move that declines the same thing")
  func opposites() {
    let moves = [
      Move(
        name: "lends",
        examples: ["I can lend you our spare mower", "We'll lend you a mower", "A mower on loan is yours"]),
      Move(
        name: "lends-none",
        examples: ["I can't lend you a mower", "We don't lend mowers", "A mower on loan is not possible"]),
    ]
    let reader = Reader(standard: [], moves: moves)
    #expect(reader.read("Shall we lend you a mower?").moves.map(\.move) == ["lends"])
    #expect(reader.read("I'm afraid we can't lend you the mower").moves.map(\.move) == ["lends-none"])
  }

  @Test("directions ship for both encoders, and reach somewhere")
  func directions() {
    for directions in [ChoiceDirections.fast, .fine] {
      let choice = MoveChoice(of: 0..<1, [Self.move], .fast, directions)
      #expect(directions.reach > 0 && choice.points(of: 1 << 28) == directions.reach)
      #expect(choice.points(of: -(1 << 27)) == -(directions.reach + 1) / 2 && choice.points(of: 0) == 0)
    }
  }

  @Test(
    "the fine encoder's directions ship as well: a stretch counts alike for moves without examples, not for others")
  func fineDirections() {
    func vector(_ place: Int) -> [Int16] { (0..<WideVectors.width).map { $0 == place ? 1 << 14 : 0 } }
    let moves = FineDirections.shipped.ofMoves([[], [], vector(3)])
    let points = moves.points(of: WideVectors(numbers: vector(5)), at: 0)
    #expect(points.count == 3 && points[0] == points[1] && points[0] != points[2])
    #expect(points.allSatisfy { abs($0) < 2 * FineDirections.shipped.reach })
  }
}

@Suite("How a stretch is put")
struct PhrasingTests {
  private func phrasing(_ text: String) -> Phrasing { PhraseForm(reading: text).phrasing }

  @Test("who is spoken of, whether it asks, denies, and when")
  func members() {
    let asked = phrasing("Could I ring you?")
    #expect(
      asked.isSuperset(of: [.secondPerson, .firstPerson, .modal, .questionMark]) && !asked.contains(.negated))
    #expect(phrasing("We never take lamps back").contains(.negated))
    #expect(phrasing("The courier lost it").isDisjoint(with: [.firstPerson, .secondPerson, .questionMark, .modal]))
  }

  @Test("stances and tenses stand beside them, each in its place")
  func manners() {
    let (stated, asked) = (phrasing("I have cancelled it"), phrasing("Has it been cancelled?"))
    #expect(stated.rawValue >> 10 != asked.rawValue >> 10)
    #expect(Set(stated.numbers).allSatisfy { $0 < Phrasing.count } && !Set(stated.numbers).isEmpty)
  }

  @Test("a question mark counts in the stretch alone that it ends")
  func questionMark() {
    let parsed = ParsedText(Array("It is broken. Shall I repair it?".utf8))
    let stretches = parsed.clauses.map { Phrasing(of: $0.range, Manner(), in: parsed).contains(.questionMark) }
    #expect(stretches == [false, true])
  }
}
