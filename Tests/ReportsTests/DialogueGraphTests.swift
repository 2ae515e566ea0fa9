import RapportModel
import Testing

@testable import Reports

@Suite struct DialogueGraphTests {
  /// A scenario whose texts try to break out of their quotes.
  private var scenario: Scenario {
    var scenario = Scenario(
      id: "late-parcel", title: #"Late "again"; <b>"#, company: Company(id: "shop", name: "Shop"),
      persona: Persona(id: "sam", name: "Sam"),
      nodes: [
        Node(
          name: "start", says: [#"My "parcel"\ is late]; end"# + "\u{1B}[2J"],
          reactions: [
            Reaction(when: [.done("refund"), .not(.said("declines"))], next: "paid-back"),
            Reaction(says: ["Hm."]), Reaction(next: "gone"),
          ]),
        Node(name: "paid-back", says: ["Thanks."], ends: .solved),
        Node(name: "gone", says: ["Bye."], ends: .customerWithdrew),
      ])
    scenario.rightOutcomes = [.solved]
    scenario.anywhere = [Reaction(when: [.said("blames-customer")], next: "gone")]
    return scenario
  }

  @Test func `branches that lead on are drawn, with their conditions`() {
    let graph = DialogueGraph(scenario)
    #expect(graph.dot.contains(#""start" -> "paid-back" [label="done refund\lnot said declines\l"];"#))
    #expect(graph.dot.contains(#""start" -> "gone" [label="otherwise"];"#))
    #expect(graph.dot.contains(##""(anywhere)" -> "gone" [label="said blames-customer\l", style=dashed];"##))
    #expect(graph.branches.count == 3)
    #expect(graph.mermaid.contains(#"n_start -->|"done refund<br>not said declines"| n_paid_back"#))
    #expect(graph.mermaid.contains(#"anywhere_ -.->|"said blames-customer"| n_gone"#))
  }

  @Test func `right ends are green and others red`() {
    let graph = DialogueGraph(scenario)
    #expect(graph.dot.contains(##""paid-back" [label="paid-back\lThanks.\lends: solved\l", fillcolor="#d9ead3"]"##))
    #expect(graph.mermaid.contains("style n_gone fill:#f4cccc"))
  }

  @Test func `no text breaks out of its label`() {
    let graph = DialogueGraph(scenario)
    #expect(graph.dot.contains(#"My \"parcel\"\\ is late]; end"#) && !graph.dot.contains("\u{1B}"))
    #expect(graph.mermaid.contains("My #34;parcel#34;#92; is late#93;#59; end"))
    #expect(!graph.mermaid.contains("<b>"))
  }
}
