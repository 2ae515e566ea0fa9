import RapportModel

/// What can come about in a scenario as written or in one of its variants, however it is played.
struct Reach {
  let scenario: Scenario
  /// Nodes that can be reached.
  private let nodes: Set<String>
  /// Every change of mood that something can bring about.
  private let changes: [MoodChange]
  private(set) var doable: Set<String> = []
  private(set) var knowable: Set<String>

  init(_ scenario: Scenario, nodes: Set<String>, changes: [MoodChange]) {
    self.scenario = scenario
    self.nodes = nodes
    self.changes = changes
    knowable = Set(scenario.facts.filter { $0.agentKnows || $0.customerKnows }.map(\.name))
    var isGrowing = true
    while isGrowing {
      let more = scenario.actions.filter {
        $0.kind != .notYours && !doable.contains($0.name) && canHold(all: $0.needs)
      }
      doable.formUnion(more.map(\.name))
      knowable.formUnion(more.flatMap(\.reveals))
      isGrowing = !more.isEmpty
    }
  }

  func canHold(all conditions: [Condition]) -> Bool { conditions.allSatisfy { canHold($0) } }

  /// The first that can never hold.
  func obstacle(in conditions: [Condition]) -> Condition? { conditions.first { !canHold($0) } }

  func canHold(_ condition: Condition) -> Bool {
    switch condition {
    case .said, .everSaid, .asked, .silent: true
    case .done(let action), .justDone(let action): doable.contains(action)
    case .told(let fact), .knows(let fact): knowable.contains(fact)
    // Whether a need can be met is said of the need.
    case .met(let need): scenario.needs.contains { $0.name == need }
    case .visited(let node): nodes.contains(node)
    case .variant(let name): scenario.variant == name
    case .moodBelow(let scale, let bound): mood[scale] < bound || moves(scale, up: false) && bound > 0
    case .moodAtLeast(let scale, let bound): mood[scale] >= bound || moves(scale, up: true)
    case .not(let inner): canFail(inner)
    case .any(let some): some.contains { canHold($0) }
    }
  }

  private func canFail(_ condition: Condition) -> Bool {
    switch condition {
    case .knows(let name): scenario.fact(name)?.agentKnows != true
    case .variant(let name): scenario.variant != name
    case .not(let inner): canHold(inner)
    case .any(let some): some.allSatisfy { canFail($0) }
    default: true
    }
  }

  private var mood: Mood { scenario.persona.restingMood }

  /// Whether anything moves a scale of this customer up or down.
  func moves(_ scale: Mood.Scale, up: Bool) -> Bool {
    changes.contains { change in
      let middle = Mood()
      let moved = middle.moved(by: change, temperament: scenario.persona.temperament)
      return up ? moved[scale] > middle[scale] : moved[scale] < middle[scale]
    }
  }

  /// Why a condition never holds, for a note.
  func reason(for condition: Condition) -> String {
    switch condition {
    case .done(let name), .justDone(let name):
      guard let action = scenario.action(name) else { return "there is no such action" }
      if action.kind == .notYours { return "'\(name)' is somebody else's to decide; the desk refuses it" }
      let need = obstacle(in: action.needs).map { "'\($0.inWords)'" } ?? "something"
      return "'\(name)' needs \(need), which never holds"
    case .told(let fact), .knows(let fact):
      return "nobody knows '\(fact)' at the start, and no action that can be done reveals it"
    case .met(let need): return "there is no need '\(need)' in it"
    case .visited(let node): return "nothing leads to node '\(node)'"
    case .variant(let name): return "variant '\(name)' is another one"
    case .moodBelow(let scale, _):
      return "\(scale.rawValue) begins at \(mood[scale]) for this persona, and nothing lowers it"
    case .moodAtLeast(let scale, _):
      return "\(scale.rawValue) begins at \(mood[scale]) for this persona, and nothing raises it"
    default: return "it can never hold"
    }
  }
}
