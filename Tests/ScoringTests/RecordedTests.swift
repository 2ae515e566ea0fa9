import RapportModel
import Scoring
import Testing

@Suite struct RecordedTests {
  @Test func `a solution that the customer confirms is resolved`() throws {
    let card = Fixture.recorded(
      Script().customer("It leaks, I am so annoyed.").agent("Here is what happens next: turn the valve.")
        .customer("That works, thank you."))
    #expect(card.basis == .recorded)
    #expect(card.criteria[.resolution]?.score == Tenths(100))
  }

  @Test func `a solution that the customer contradicts is not`() {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("Here is what happens next: turn the valve.")
        .customer("It is still not working."))
    #expect(card.criteria[.resolution]?.score == .zero)
  }

  @Test func `claiming success is no confirmation`() {
    let card = Fixture.recorded(
      Script().customer("It leaks.").agent("All sorted now, that works, problem solved!").customer("Hm."))
    #expect(card.criteria[.resolution]?.score == nil)
    #expect(card.rows("ReachARightOutcome").map(\.verdict) == [.notJudged])
    #expect(card.passed == nil)
    #expect(card.toReview)
  }

  @Test func `feelings of the customer are opportunities`() {
    let start = Script().customer("My kettle leaks and I am so annoyed.")
    let met = Fixture.recorded(start.agent("How frustrating, a kettle that leaks."))
    let missed = Fixture.recorded(start.agent("Give me the number."))
    let none = Fixture.recorded(Script().customer("What are your hours?").agent("Nine to five are our hours."))
    #expect(met.criteria[.empathy]?.score == Tenths(100))
    #expect(missed.criteria[.empathy]?.score == .zero)
    #expect(none.criteria[.empathy]?.score == nil)
    #expect(none.criteria[.empathy]?.opportunities == 0)
  }

  @Test func `having to chase costs efficiency`() {
    let start = Script().customer("It leaks.").agent("One moment.")
    #expect(Fixture.recorded(start.customer("Fine.")).criteria[.efficiency]?.score == nil)
    #expect(Fixture.recorded(start.customer("Are you there?")).criteria[.efficiency]?.score == Tenths(60))
  }

  @Test func `what cannot be graded says why`() {
    #expect(Fixture.recorded(Script().customer("Hello?")).whyNotGradable == "too short")
    let bot = Script().customer("Hello?").agent("Press one.").changed { $0.turns[1].isAutomated = true }
    #expect(Fixture.recorded(bot).whyNotGradable == "automated only")
    let german = Script().customer("Hallo").agent(
      "Guten Tag, das tut mir sehr leid, wir schicken Ihnen heute noch ein neues Paket und melden uns dann morgen "
        + "früh wieder bei Ihnen, damit alles seine Ordnung hat.")
    #expect(Fixture.recorded(german).whyNotGradable == "other language")
    let marked = Script().customer("Hi").agent("Hello there.").changed { $0.language = "fr-FR" }
    let card = Fixture.recorded(marked)
    #expect(card.whyNotGradable == "other language")
    #expect(card.score == nil)
    #expect(card.evidence.isEmpty)
    #expect(card.closes(under: Fixture.rubric))
  }

  @Test func `notes, automated and undone turns are not graded`() {
    let script = Script().customer("It leaks.").agent("Hello.").agent("Note to self.").agent("Beep.").agent("Oops.")
      .changed {
        $0.turns[2].visibility = .note
        $0.turns[3].isAutomated = true
        $0.turns[4].isUndone = true
      }
    #expect(Fixture.recorded(script).turns.map(\.turn) == [1])
  }
}
