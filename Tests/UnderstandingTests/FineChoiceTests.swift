import RapportModel
import Testing

@testable import Understanding

@Suite("How sure a stretch is of one of a scenario's moves, by both encoders")
struct FineChoiceTests {
  private func scores(_ likenesses: [FineChoice.Likeness?], idle: Int = 210, words: Int = 9) -> [Int] {
    let move = FineMove(square: 3_000_000, fineSquare: 4_000_000, middleShare: 70, phrases: 0..<3)
    return FineChoice(of: 0..<likenesses.count, likenesses.map { _ in move })
      .scores(of: likenesses, idle: idle, words: words)
  }

  private func drawn(_ count: Int, _ random: inout SplitMix64) -> [FineChoice.Likeness] {
    (0..<count).map { _ in
      FineChoice.Likeness(plain: Int(random.next() % 1001), fine: Int(random.next() % 1001))
    }
  }

  @Test("one more move never makes another surer")
  func onlyLoses() {
    var random = SplitMix64(seed: 11)
    for count in [1, 2, 8, 150] {
      let likenesses = drawn(count + 1, &random)
      let (before, after) = (scores(Array(likenesses.dropLast())), scores(likenesses))
      #expect(zip(before, after).allSatisfy { $0 >= $1 }, "\(count)")
    }
  }

  @Test("the order of moves does not matter")
  func order() {
    var random = SplitMix64(seed: 12)
    let likenesses = drawn(30, &random)
    #expect(scores(likenesses.reversed()) == scores(likenesses).reversed())
  }

  @Test("what is nearer is surer; what is meant otherwise, short, or like housekeeping is less sure")
  func monotone() {
    let other = FineChoice.Likeness(plain: 400, fine: 400)
    func sure(_ plain: Int, _ fine: Int, idle: Int = 210, words: Int = 9) -> Int {
      scores([FineChoice.Likeness(plain: plain, fine: fine), other], idle: idle, words: words)[0]
    }
    #expect(sure(700, 500) > sure(600, 500))
    #expect(sure(700, 600) > sure(700, 500))
    #expect(sure(700, 500, idle: 600) < sure(700, 500))
    #expect(sure(700, 500, words: 3) < sure(700, 500) && sure(700, 500, words: 40) == sure(700, 500, words: 20))
    #expect(FineChoice.loss(fit: 1000) == 0 && FineChoice.loss(fit: 300) > FineChoice.loss(fit: 700))
  }

  @Test("a move whose examples are much alike has to be nearer")
  func closeness() {
    let alike = FineMove(square: 8_000_000, fineSquare: 8_000_000, middleShare: 70, phrases: 0..<3)
    let varied = FineMove(square: 4_000_000, fineSquare: 4_000_000, middleShare: 70, phrases: 0..<3)
    let near = FineChoice.Likeness(plain: 600, fine: 600)
    let scores = FineChoice(of: 0..<2, [alike, varied]).scores(of: [near, near], idle: 200, words: 9)
    #expect(alike.closeness > varied.closeness && scores[0] < scores[1])
    #expect((0...1000).contains(FineMove(square: 0, fineSquare: 0, middleShare: 70, phrases: 0..<2).closeness))
  }

  @Test("two moves that are as near take from one another alike")
  func twins() {
    let near = FineChoice.Likeness(plain: 620, fine: 640)
    let far = FineChoice.Likeness(plain: 180, fine: 200)
    let twins = scores([near, near, far])
    #expect(twins[0] == twins[1])
    #expect(twins[0] < scores([near, far, far])[0])
  }

  @Test("a move without examples is never made, and takes nothing from the others")
  func withoutExamples() {
    let near = FineChoice.Likeness(plain: 800, fine: 800)
    let found = scores([nil, near])
    #expect(found[0] < MoveFinder.threshold && found[1] == scores([near])[0])
  }
}
