import RapportModel
import Simulation
import Testing

@Suite struct DeskTests {
  @Test func actionsAreSilentAndRevealFacts() {
    let session = Fixture.session { $0.facts[1].agentKnows = false }
    session.begin()
    #expect(!session.agentKnows.contains("repair-time"))
    let events = session.advance(.action(name: "repair", arguments: [], reason: nil))
    #expect(events.count == 1)
    #expect(events.customerText.isEmpty)
    #expect(session.agentKnows.contains("repair-time"))
  }

  @Test func theDeskRefusesUntilItsNeedsHold() {
    let session = Fixture.session()
    let turn = session.does("refund", ["amount": "5"], because: "late")
    #expect(turn.result == .refused)
    #expect(turn.why == "first book a repair: /repair")
  }

  @Test(
    arguments: [
      (["amount": "25"], "late", "25 is above your limit of 20"),
      (["amount": "lots"], "late", "'lots' is not an amount; write 20 or 20.50"),
      ([:], "late", "'refund' needs amount (money)"),
      (["amount": "5"], nil, "this is at your discretion: note why, as in '/refund because …'"),
      (["amount": "5", "colour": "red"], "late", "'refund' takes no 'colour'"),
    ] as [([String: String], String?, String)])
  func wrongArgumentsAreExplained(arguments: [String: String], reason: String?, why: String) {
    let session = Fixture.session()
    session.does("repair")
    let turn = session.does("refund", arguments, because: reason)
    #expect(turn.result == .refused)
    #expect(turn.why == why)
  }

  @Test func whatIsNotYoursOrUnknownIsRefused() {
    let session = Fixture.session()
    #expect(session.does("replace").why == "Only the shop can do that.")
    #expect(session.does("fly").why == "there is no action 'fly' at this desk")
  }

  @Test(arguments: [
    ("cleaning", nil), ("cleanin", "there is no article 'cleanin'; did you mean 'cleaning'?"),
    ("bananas", "there is no article 'bananas'; /kb shows what there is"),
  ])
  func onlyAnArticleThatThereIsCanBeSent(article: String, why: String?) {
    let session = Fixture.session { scenario in
      scenario.company.articles = [Company.Article(id: "cleaning", title: "Cleaning", text: "Rinse it.")]
      scenario.actions.append(
        DeskAction(
          name: "send", title: "send an article",
          parameters: [DeskAction.Parameter(name: "article", kind: .article)]))
    }
    let turn = session.does("send", ["article": article])
    #expect(turn.result == (why == nil ? .ok : .refused))
    #expect(turn.why == why)
  }

  @Test func aBreachOfPolicyIsDoneAndMarked() {
    let session = Fixture.session()
    session.does("repair")
    let turn = session.does("refund", ["amount": "5.50"], because: "late")
    #expect(turn.result == .ok)
    #expect(turn.isBreach)
    #expect(turn.why == "late")
  }

  @Test func needsAreMetByDeedsAndWords() {
    let session = Fixture.session()
    session.begin()
    session.does("repair")
    session.says(Fixture.reading(told: ["repair-time"]))
    #expect(session.told == ["repair-time"])
    var ledger = Ledger(scenario: session.scenario)
    for turn in session.transcript.turns { ledger.note(turn) }
    #expect(ledger.met == ["quick": 2])
  }
}
