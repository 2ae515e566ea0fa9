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

  @Test func `sessions weigh on branches and nodes`() {
    func session(_ reactions: [String], at nodes: [String], ended: Outcome?) -> Transcript {
      var turns: [Turn] = []
      for (reaction, node) in zip(reactions, nodes) {
        var turn = Turn(role: .agent)
        turn.text = "Hm."
        turn.node = node
        turn.understood = Turn.Understood(reading: Reading(), reaction: reaction)
        turns.append(turn)
      }
      var transcript = Transcript(id: "s", turns: turns)
      transcript.ended = ended
      return transcript
    }
    let traffic = DialogueTraffic([
      session(["confused", "start/1"], at: ["start", "start"], ended: .solved),
      session(["way on"], at: ["start"], ended: .abandoned),
      session(["anywhere/1", "confused"], at: ["start", "gone"], ended: .customerWithdrew),
    ])
    let graph = DialogueGraph(scenario, traffic: traffic)
    #expect(graph.dot.contains(#"\l1 of 3 sessions\l", penwidth=2.6];"#))
    #expect(graph.dot.contains(#"[label="otherwise\l0 of 3 sessions\l", penwidth=1.0];"#))
    #expect(graph.dot.contains(#"style=dashed, penwidth=2.6"#))
    #expect(
      graph.mermaid.contains(
        "came here: 3 of 3 sessions<br>not understood or answered: 2<br>broke off here: 1\"]"))
    #expect(graph.mermaid.contains("linkStyle 0 stroke-width:2.6px\n  linkStyle 1 stroke-width:1.0px"))
    #expect(DialogueGraph(scenario, traffic: DialogueTraffic([])).dot.contains("0 of 0 sessions"))
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
