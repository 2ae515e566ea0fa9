import RapportModel
import Scoring
import Testing

/// A no, and passing a case on.
@Suite struct DecliningTests {
  private static let start = Script().customer(at: "complaint")

  private func points(_ rule: String, _ reply: String, _ outcome: Outcome) -> [Tenths] {
    Fixture.card(Self.start.does("repair").agent(reply).ended(outcome)).rows(rule).map(\.points)
  }

  @Test func `each part of a good no is a check of its own`() {
    let all =
      "It is too late for a refund, because it is 34 days old. Another way would be a repair. You may ask for a review."
    #expect(points("DeclineWell", all, .declinedWell) == [4, 4, 4, 4].map { Tenths($0) })
    #expect(
      points("DeclineWell", "It is too late for a refund.", .declinedWell) == [4, 0, 0, 0].map { Tenths($0) })
    #expect(points("DeclineWell", "Well, another way would be a repair.", .declinedWell).first == .zero)
    #expect(points("DeclineWell", all, .solved) == [])
  }

  @Test func `a policy is hardly a reason`() {
    let wall = "It is too late for a refund because of our terms and conditions."
    #expect(points("DeclineWell", wall, .declinedWell)[1] == Tenths(1))
  }

  @Test func `a recording gives itself away by its no`() {
    let start = Script().customer("Can I change the name on my ticket?")
    func rows(_ reply: String) -> [Tenths] {
      Fixture.recorded(start.agent(reply)).rows("DeclineWell").map(\.points)
    }
    #expect(rows("I cannot do that.") == [0, 0, 0].map { Tenths($0) })
    #expect(
      rows("I cannot do that because the name is printed. Another way would be a new ticket.")
        == [4, 4, 0].map { Tenths($0) })
    #expect(rows("The name is changed.") == [])
    #expect(
      rows("The fare is non-changeable after the sale, but we will book you a new one.")
        == [4, 4, 0].map { Tenths($0) })
  }

  @Test func `what must stay here is not passed on`() {
    let script = Self.start.agent("I pass you to the shop.").ended(.handedOver)
    func rows(_ change: (inout Company) -> Void) -> [Evidence] {
      Fixture.card(script) { change(&$0.company) }.rows("HandOverWell")
    }
    let early = Company.Escalation(to: "the shop", when: [.not(.done("repair"))], because: "it comes straight back")
    #expect(rows { $0.mustNotEscalate = [early] }.map(\.points) == [Tenths(-8)])
    let later = Company.Escalation(to: "the shop", when: [.done("repair")])
    #expect(rows { $0.mayEscalate = [later] }.map(\.points) == [Tenths(-4)])
    #expect(rows { $0.mustNotEscalate = [later] }.count == 4)
    #expect(rows { $0.mayEscalate = [early] }.count == 4)
  }
}
