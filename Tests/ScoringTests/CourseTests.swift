import RapportModel
import Testing

@testable import Scoring

/// What a recording's last words are worth depends on what was said before them.
@Suite struct CourseTests {
  private static let leak = Script().customer("The tap leaks.").agent("Please close the left valve.")

  private func row(_ rule: String, _ talk: Script) -> Evidence? { Fixture.recorded(talk).rows(rule).first }
  private func ending(_ talk: Script) -> Tenths? { row("ReachARightOutcome", talk)?.points }

  /// Courtesy behind an objection takes nothing as long as nobody has said anything since.
  @Test func `who thanks after nothing was said has taken nothing`() {
    let wet = Self.leak.customer("That hasn't helped, it still drips.")
    #expect(ending(wet.agent("Oh dear, how wet.").customer("Never mind, thank you.")) != Tenths(26))
    #expect(ending(wet.agent("Oh dear, how wet.").customer("Thank you.")) == .zero)
    #expect(
      row("PartOnGoodTerms", wet.agent("Oh dear, how wet.").customer("Thank you."))?.points == Tenths(6))
    #expect(ending(wet.agent("Then please turn the right valve as well.").customer("Thank you.")) == Tenths(26))
    #expect(ending(wet.agent("Oh dear, how wet.").customer("It works now, thank you.")) == Tenths(30))
  }

  @Test func `a question that nobody has answered stands behind thanks`() {
    let asked = Self.leak.customer("And who mends the ceiling?")
    let talk = asked.agent("Hello there.").customer("Well, thank you.")
    #expect(ending(talk) == Tenths(16))
    #expect(row("ReachARightOutcome", talk)?.reason.contains("nothing since they last") == true)
  }

  @Test(arguments: ["Fine. I'll ask my brother then.", "Okay. My uncle has a wrench."])
  func `a nod takes nothing where nothing was said`(nod: String) {
    let asked = Script().customer("Can I have the plan of the pipes?").agent("The archive is offline.")
    #expect(ending(asked.customer(nod)) != Tenths(20), "\(nod)")
    #expect(row("HearKindWords", asked.customer(nod)) == nil, "\(nod)")
  }

  @Test(arguments: [
    "Okay.", "k", "Right. And who pays the painter?", "Okay. I'm furious.",
    "Yes, I read that, but it is not the tap.",
    "Calling another firm. Have a great day.",
  ])
  func `a nod and a farewell are no kind words`(last: String) {
    let said = row("HearKindWords", Self.leak.customer(last))?.reason
    #expect(said?.contains("customer agrees") != true, "\(last) \(said ?? "")")
  }

  @Test func `who takes it in words is kind, at that turn`() {
    let said = row("HearKindWords", Self.leak.customer("I'll do that. Thank you."))
    #expect(said?.points == Tenths(16))
    #expect(said?.turn == 2)
  }

  @Test func `thanks for a manner are none for a solution`() {
    #expect(ending(Self.leak.customer("Thank you for being so quick.")) == Tenths(26))
  }

  @Test func `who came back before they took it had to ask again`() {
    let plain = Self.leak.customer("Thank you.")
    #expect(row("KeepToTheBand", plain)?.points == Tenths(10))
    let back = Self.leak.customer("That doesn't help.").agent("Please turn the right valve.").customer("Thank you.")
    #expect(row("KeepToTheBand", back)?.points == Tenths(8))
    #expect(row("KeepToTheBand", back)?.reason.contains("come back to the matter once") == true)
  }

  @Test(arguments: [
    "The ring of the bell is the same.",
    "Such a shame.", "No no, I don't want a new tap.", "You promised to send a fitter.",
    "I had to come back from the cellar.", "There is no response from the left key when it's cold.",
  ])
  func `what only sounds like a complaint is none`(last: String) {
    let card = Fixture.recorded(Self.leak.customer(last))
    #expect(card.rows("SettleComplaints").isEmpty, "\(last)")
    #expect(!card.rows("ReachARightOutcome").contains { $0.points < Tenths(6) }, "\(last)")
    #expect(!card.rows("KeepToTheBand").contains { $0.reason.contains("chase") }, "\(last)")
  }

  @Test(arguments: ["I still want the key.", "We have received no response from your office."])
  func `who still wants it chases`(last: String) {
    let said = row("HearKindWords", Self.leak.customer(last))?.reason
    #expect(said?.contains("customer complains, chases") == true, "\(last)")
  }

  @Test func `thanks long after a question tell nothing of it`() {
    let asked = Script().customer("Which key fits the cellar?").agent("Hello there.")
    let later = asked.customer("The tap leaks.").agent("Please close the left valve.").customer("Thanks.")
    #expect(row("AnswerTheQuestions", later)?.verdict == .notJudged)
  }
}
