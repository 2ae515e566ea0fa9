import RapportModel
import Simulation

/// Help at one moment in three steps: what is open, what to do about it, and a sentence to say.
struct Hint {
  let session: Session
  let coaching: Coaching

  private var scenario: Scenario { session.scenario }

  enum Step: Hashable {
    /// What the customer feels, asks and needs, and what they have to hear.
    case open([Row])
    case text(String)
  }

  struct Row: Hashable {
    var term: String
    var meaning: String
  }

  /// At least one; the last is a sentence to say where there is one.
  var steps: [Step] {
    let open = self.open
    let steps: [Step?] = [open.isEmpty ? nil : .open(open), direction.map(Step.text), sentence.map(Step.text)]
    let found = steps.compactMap(\.self)
    let general = "Look at /customer and /policy: what does \(scenario.persona.name) need that nobody has said yet?"
    return found.isEmpty ? [.text(general)] : found
  }

  /// A few words each, at most four: feelings here that no reply has taken up, questions, a need and a fact to tell.
  private var open: [Row] {
    let node = session.node
    let ledger = session.ledger
    let isFelt = ledger.said.isDisjoint(with: ["acknowledges-feeling", "names-cause"])
    let feelings = isFelt ? node.feelings.prefix(1).map { Row("feels", "\($0.feeling), because \($0.cause)") } : []
    let questions = node.questions.filter { !ledger.holds(all: $0.answeredBy) }.map { Row("asks", $0.text) }
    let need = scenario.needs.first { need in
      ledger.met[need.name] == nil && !need.hint.isEmpty
        && (need.inferredFrom.map { ledger.visited[$0] != nil } ?? true)
    }
    let fact = scenario.facts.first { fact in
      fact.agentMustTell && ledger.agentKnows.contains(fact.name) && ledger.told[fact.name] == nil
    }
    let rows =
      feelings + questions.prefix(1) + (need.map { [Row("needs", $0.hint)] } ?? [])
      + (fact.map { [Row("to hear", $0.inWords)] } ?? [])
    return rows.map { Row($0.term, scenario.filled($0.meaning)) }
  }

  /// The author's nudge, else what the moves of a good branch do.
  private var direction: String? {
    if let hint = session.node.hint, let open = hint.withoutSteps(session.ledger.done.keys) {
      return scenario.filled(open)
    }
    let branch = session.node.reactions.first { reaction in
      !reaction.samples.good.isEmpty && session.ledger.allows(reaction.when)
    }
    let moves = branch?.when.flatMap(\.moves) ?? []
    let meanings = moves.compactMap { name in
      (scenario.move(name) ?? coaching.standard.first { $0.name == name })?.definition
    }.filter { !$0.isEmpty }
    return meanings.isEmpty ? nil : "Try a reply that \(meanings.joined(separator: "; and that "))."
  }

  /// The author's first good sample that fits by now, one that needs nothing done first before others; else an example
  /// of a standard move.
  private var sentence: String? {
    let good = session.openSamples(coaching.read).filter { $0.quality == .good }
    if let sample = good.first(where: \.deeds.isEmpty) ?? good.first {
      let first = sample.deeds.asCommands
      return (first.isEmpty ? "For example: " : "After \(first), for example: ") + "“\(sample.text)”"
    }
    let move = open.contains { $0.term == "feels" } ? "acknowledges-feeling" : "states-next-step"
    let example = coaching.standard.first { $0.name == move }?.examples.first
    return example.map { "For example: “\($0)”" }
  }
}

extension String {
  /// Without the sentences that send to the desk for what is done already, and with what is done marked where something
  /// else is not; nil when nothing is left.
  fileprivate func withoutSteps(_ done: some Collection<String>) -> String? {
    var sentences = [""]
    for character in self {
      sentences[sentences.count - 1].append(character)
      if ".!?".contains(character) { sentences.append("") }
    }
    let open = sentences.filter { sentence in
      let named = sentence.matches(of: /\/([a-z][a-z-]*)/).map { String($0.1) }
      return named.isEmpty || !named.allSatisfy(done.contains)
    }
    let marked = done.reduce(open.joined()) { $0.replacing("(/\($1))", with: "(/\($1), done)") }
    let text = marked.trimmed
    return text.isEmpty ? nil : text
  }
}

extension Hint.Row {
  fileprivate init(_ term: String, _ meaning: String) {
    self.init(term: term, meaning: meaning)
  }
}

extension PracticeShell {
  /// A step of help further with each call at the same place.
  mutating func giveHint() throws {
    guard session.outcome == nil else { return try remark("The conversation is over; /why tells what was missed.") }
    let node = session.node
    if hints.node != node.name { hints = (node.name, 0) }
    let steps = Hint(session: session, coaching: coaching).steps
    let step = steps[min(hints.given, steps.count - 1)]
    hints.given += 1
    noteHint()
    try keep()
    switch step {
    case .open(let rows): try write(look.table(rows.map { ($0.term, $0.meaning) }))
    case .text(let text): try write(look.paragraph(text, indent: 2))
    }
    if isInteractive, hints.given < steps.count { try remark("/hint once more says more.") }
  }
}

extension Condition {
  /// The moves of one way to meet it.
  fileprivate var moves: [String] {
    switch self {
    case .said(let move), .everSaid(let move): [move]
    case .any(let some): some.first.map(\.moves) ?? []
    default: []
    }
  }
}
