import RapportModel

extension Session {
  /// A desk action: done, done against policy, or refused with the reason.
  mutating func takeAction(_ name: String, _ arguments: [Transcript.Field], reason: String?) {
    var turn = Turn(role: .agent, action: name)
    turn.arguments = arguments
    if let refusal = refusal(of: name, arguments, reason: reason) {
      turn.result = .refused
      turn.why = refusal
    } else {
      turn.result = .ok
      turn.why = reason
      let action = scenario.action(name)
      turn.facts = action?.reveals ?? []
      turn.isBreach = !state.ledger.holds(all: action?.permittedWhen ?? [])
    }
    add(turn)
  }

  /// Why the desk will not do it, and what to do instead; nil when it will.
  private func refusal(of name: String, _ arguments: [Transcript.Field], reason: String?) -> String? {
    guard let action = scenario.action(name) else { return "there is no action '\(name)' at this desk" }
    if action.kind == .notYours {
      return action.refusal.map(scenario.filled) ?? "this is not yours to decide; hand it over"
    }
    if let open = action.needs.first(where: { !state.ledger.holds($0) }) {
      return action.refusal.map(scenario.filled) ?? open.asPrecondition(at: scenario)
    }
    if let mistake = action.mistake(in: arguments, articles: scenario.company.articles.map(\.id)) { return mistake }
    if action.kind == .discretionary, reason?.isEmpty ?? true {
      return "this is at your discretion: note why, as in '/\(name) because …'"
    }
    return nil
  }

  /// The customer has waited: a reaction to silence, or the persona's waiting line and a little patience.
  mutating func takeSilence(_ seconds: Int) {
    state.ledger.silence += seconds
    state.isWaiting = true
    defer { state.isWaiting = false }
    if let choice = choose(among: { $0.when.contains(where: \.isAboutSilence) }) {
      take(choice, after: [])
    } else {
      state.patience -= 1
      speak([Line(state.choose(scenario.persona.says.waiting) ?? "Hello?")])
    }
  }

  /// After how many seconds of waiting the author lets the customer speak next, as things are; nil when never.
  package var nextAuthoredSilence: Int? {
    var bounds: Set<Int> = []
    for reaction in state.node.reactions + scenario.anywhere + scenario.persona.reactions {
      for condition in reaction.when {
        condition.visit { if case .silent(let seconds) = $0 { bounds.insert(seconds) } }
      }
    }
    return bounds.filter { $0 > state.ledger.silence }.sorted().first { reaction(toWaiting: $0) != nil }
  }

  /// The branch that is taken when the customer has waited so many seconds; nil when it is none of the author's.
  package func reaction(toWaiting seconds: Int) -> String? {
    var later = self
    later.state.ledger.silence = seconds
    return later.choose(among: { $0.when.contains(where: \.isAboutSilence) })?.place
  }

  /// The agent ends the conversation; the customer says goodbye.
  mutating func takeLeave() {
    let line = state.choose(scenario.persona.says.goodbye) ?? "Goodbye."
    state.outcome = .agentEnded
    speak([Line(line)])
  }
}

extension DeskAction {
  /// What is wrong with the arguments; nil when nothing is.
  fileprivate func mistake(in arguments: [Transcript.Field], articles: [String]) -> String? {
    if let unknown = arguments.first(where: { given in !parameters.contains { $0.name == given.name } }) {
      return "'\(name)' takes no '\(unknown.name)'"
    }
    for parameter in parameters {
      guard let given = arguments.first(where: { $0.name == parameter.name })?.value, !given.isEmpty else {
        guard parameter.isRequired else { continue }
        return "'\(name)' needs \(parameter.name) (\(parameter.expectation))"
      }
      if !parameter.choices.isEmpty, !parameter.choices.contains(given) {
        return "\(parameter.name) is one of \(parameter.choices.joined(separator: ", ")), not '\(given)'"
      }
      if parameter.kind == .money {
        guard let amount = Money.hundredths(in: given) else {
          return "'\(given)' is not an amount; write 20 or 20.50"
        }
        if let limit, amount > limit { return "\(given) is above your limit of \(Money.text(limit))" }
      }
      if parameter.kind == .number, Int(given) == nil { return "'\(given)' is not a whole number" }
      if parameter.kind == .article, !articles.contains(given) {
        let cure = articles.nearest(to: given).map { "did you mean '\($0)'?" } ?? "/kb shows what there is"
        return "there is no article '\(given)'; \(cure)"
      }
    }
    return nil
  }
}

extension DeskAction.Parameter {
  fileprivate var expectation: String { choices.isEmpty ? kind.rawValue : choices.joined(separator: ", ") }
}

extension Condition {
  /// What has to happen first, for people: "first check the postcode: /verify".
  fileprivate func asPrecondition(at scenario: Scenario) -> String {
    switch self {
    case .done(let name), .justDone(let name):
      let title = scenario.action(name)?.title ?? ""
      return title.isEmpty ? "first do /\(name)" : "first \(title): /\(name)"
    case .told(let fact): return "first tell the customer: \(fact)"
    case .knows(let fact): return "first find out: \(fact)"
    case .any(let some):
      return some.map { $0.asPrecondition(at: scenario) }.joined(separator: ", or ")
    default: return "first: \(inWords)"
    }
  }

  fileprivate var isAboutSilence: Bool {
    var found = false
    visit { if case .silent = $0 { found = true } }
    return found
  }
}
