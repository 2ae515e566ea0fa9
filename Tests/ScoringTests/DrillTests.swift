import AuthoredFiles
import RapportModel
import Scoring
import Shipped
import Testing

/// The samples of the drills that ship are tests of them.
@Suite struct DrillTests {
  static let library = Library(folders: [], shipped: ShippedFiles.all)
  static let drills = library.drills().compactMap { library.drill($0.id).value }
  static let judge = DrillJudge(
    scorer: Scorer(rubric: Fixture.rubric, standard: library.standardMoves().value!, engine: "test"))

  @Test func `there is a drill for each skill, with ten openers`() {
    #expect(
      Self.drills.map(\.id) == ["acknowledging", "asking-one-good-question", "closing", "owning", "saying-no"])
    for drill in Self.drills {
      #expect(drill.openers.count >= 10)
      #expect(Self.drills.contains { $0.id == drill.next }, "\(drill.id)")
    }
  }

  @Test(arguments: drills) func `a good reply makes it and a weak one does not`(drill: Drill) {
    for opener in drill.openers {
      for reply in opener.good {
        let judgement = Self.judge.judge(reply, to: opener, in: drill)
        let missing = judgement.missing.map(\.does) + judgement.faults.map { "FAULT \($0.part.does)" }
        #expect(judgement.verdict == .made, "\(drill.id): \(reply) \(missing)")
      }
      for reply in opener.weak {
        #expect(Self.judge.judge(reply, to: opener, in: drill).verdict != .made, "\(drill.id): \(reply)")
      }
    }
  }

  @Test func `what shows a part is quoted`() throws {
    let drill = try #require(Self.drills.first { $0.id == "owning" })
    let reply = "That was our mistake, we left your message unread. I'll call you back within the hour."
    let judgement = Self.judge.judge(reply, to: drill.openers[0], in: drill)
    let words = judgement.met.compactMap { finding in finding.span.map { reply[$0] } }
    #expect(words.count == 2)
    #expect(words.first?.contains("our mistake") == true)
  }

  @Test(arguments: ["", "?", "Buenos días, señora, no se preocupe por nada de esto", "\u{1B}[31m"])
  func `what cannot be read has not made it`(reply: String) {
    for drill in Self.drills {
      #expect(Self.judge.judge(reply, to: drill.openers[0], in: drill).verdict == .not)
    }
  }

  @Test func `a fault outweighs what is met`() throws {
    let drill = try #require(Self.drills.first { $0.id == "owning" })
    let reply =
      "That was our mistake, I'll call you back within the hour. But it's company policy, my hands are tied."
    let judgement = Self.judge.judge(reply, to: drill.openers[0], in: drill)
    #expect(judgement.missing == [] && judgement.verdict == .not)
    #expect(judgement.faults.map(\.part.does) == ["hides behind a rule"])
  }

  @Test func `the seed chooses the order`() {
    let drill = Self.drills[0]
    #expect(drill.drawn(seed: 1) == drill.drawn(seed: 1))
    #expect(drill.drawn(seed: 1) != drill.drawn(seed: 2))
    #expect(Set(drill.drawn(seed: 1)) == Set(drill.drawn(seed: 2)))
    #expect(drill.drawn(seed: 1, atMost: 3).count == 3)
  }
}
