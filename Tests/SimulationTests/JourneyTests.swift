import RapportModel
import Simulation
import Testing

@Suite struct JourneyTests {
  @Test func aPromiseLeftOpenIsAskedAboutInTheNextEpisode() {
    let first = Fixture.session()
    first.begin()
    first.says(Fixture.reading("offers-repair", promises: ["repair"]), "I'll book it")
    first.advance(.leave)
    let carried = first.carriedOn(days: 3, settling: 50)
    #expect(carried.promises == [Carried.Promise(action: "repair", text: "I'll", state: .open)])
    #expect(carried.outcomes == [.agentEnded])
    #expect(carried.episode == 2)

    let second = Fixture.session(carried: carried) {
      $0.opens = .agent
      $0.nodes[0].says = []
      $0.promiseReminders = ["You said “{promise}”. Well?"]
    }
    #expect(second.begin().isEmpty)
    #expect(second.says(Fixture.reading("declines-refund")) == "Why not? You said “I'll”. Well?")
    // Once: from then on only the matter itself is asked about.
    #expect(second.says(Fixture.reading("declines-refund")) == "Can I have my money back or not?")
    #expect(second.carriedOn(days: 1, settling: 0).promises.map(\.state) == [.broken])
  }

  @Test func aPromiseKeptIsNotAskedAbout() {
    let first = Fixture.session()
    first.begin()
    first.says(Fixture.reading(promises: ["repair"]))
    first.does("repair")
    let carried = first.carriedOn(days: 1, settling: 0)
    #expect(carried.promises.map(\.state) == [.kept])
    let second = Fixture.session(carried: carried)
    #expect(["It leaks.", "The thing leaks."].contains(second.begin().customerText))
    var ledger = Ledger(scenario: second.scenario, carried: carried)
    #expect(ledger.holds(.done("repair")))
    ledger.note(Turn(role: .customer, text: "hm"))
    #expect(!ledger.holds(.justDone("repair")))
  }

  @Test func factsStayAndTheMoodSettles() {
    let first = Fixture.session()
    first.begin()
    first.says(Fixture.reading("policy-wall", asked: ["order"]))
    #expect(first.mood.trust == 14)
    let carried = first.carriedOn(days: 2, settling: 50)
    #expect(carried.mood.trust == 41)
    #expect(Fixture.session(carried: carried).agentKnows.contains("order"))
  }
}
