import RapportModel
import Simulation

/// Simulated trainees of different kinds, who play a scenario by chance, to find what breaks.
struct Trainees {
  private typealias Trainee = Exploration.Trainee

  /// Nobody goes on longer: such a conversation has no end.
  private static let mostTurns = 60

  private let setting: Setting
  private let seed: UInt64
  private let pools: TextPools
  /// Nodes from which somebody came to another.
  private(set) var left: Set<String> = []

  init(_ setting: Setting, standard: [Move], seed: UInt64) {
    self.setting = setting
    self.seed = seed
    pools = TextPools(setting, standard: standard)
  }

  /// Of each kind nearly the same number; a row each.
  mutating func play(_ count: Int) -> [Exploration.Plays] {
    Trainee.allCases.enumerated().compactMap { index, trainee in
      let share = (count + Trainee.allCases.count - 1 - index) / Trainee.allCases.count
      return share > 0 ? plays(of: trainee, share) : nil
    }
  }

  private mutating func plays(of trainee: Exploration.Trainee, _ count: Int) -> Exploration.Plays {
    var random = SplitMix64(seed: seed &+ UInt64(Trainee.allCases.firstIndex(of: trainee) ?? 0))
    var tally = Tally()
    for _ in 0..<count {
      var session = setting.start.begunAnew(seed: random.next())
      for _ in 0..<Self.mostTurns where session.outcome == nil {
        let node = session.node.name
        takeTurn(trainee, in: &session, &random)
        if session.node.name != node { left.insert(node) }
      }
      tally.note(session, setting.graded(session).card)
    }
    return tally.plays(of: trainee, count)
  }

  private func takeTurn(_ trainee: Trainee, in session: inout Session, _ random: inout SplitMix64) {
    switch trainee {
    case .coldExpert:
      let samples = session.likelySamples(setting.read)
      let cold = random.index(below: 4) == 0 ? [] : samples.filter { $0.quality.weakAxis == .care }
      let drawn = draw(cold, in: session, &random) ?? draw(samples, in: session, &random)
      var reply = drawn?.sample ?? OpenSample(random.element(of: pools.script) ?? "No.", .wrong)
      reply.deeds = session.usefulDeeds(beside: reply.deeds)
      say(reply, like: drawn, in: &session)
    case .warmBeginner:
      let samples = session.likelySamples(setting.read)
      let warm = samples.filter { $0.quality.weakAxis == .service || $0.quality == .good }
      let drawn = draw(warm, in: session, &random)
      var sample = drawn?.sample ?? OpenSample("", .wrong)
      if sample.text.isEmpty || random.index(below: 3) == 0 {
        sample = OpenSample(random.element(of: pools.warm) ?? "I'm sorry.", .wrong)
      }
      // Every other time it is only said.
      if random.index(below: 2) == 0 { sample.deeds = [] }
      say(sample, like: drawn, in: &session)
    case .scriptReader:
      if random.index(below: 4) == 0, let action = random.element(of: setting.scenario.actions) {
        session.carryOut(action.name)
      }
      say(OpenSample(random.element(of: pools.script) ?? "Thank you.", .wrong), in: &session)
    case .silentOne:
      guard random.index(below: 3) == 0 else {
        _ = session.advance(.silence(seconds: 20 + random.index(below: 60)))
        return
      }
      say(OpenSample(random.element(of: TextPools.mumbles) ?? "OK.", .wrong), in: &session)
    }
  }

  /// One that fits, of those that may, and what comes of it; nil when none does.
  private func draw(
    _ samples: [OpenSample], in session: Session, _ random: inout SplitMix64
  ) -> (sample: OpenSample, after: Session)? {
    var rest = samples
    while !rest.isEmpty {
      let sample = rest.remove(at: random.index(below: rest.count))
      if let after = session.step(along: sample, setting.read) { return (sample, after) }
    }
    return nil
  }

  /// - Parameter drawn: where it is this sample, it has been said already.
  private func say(
    _ sample: OpenSample, like drawn: (sample: OpenSample, after: Session)? = nil, in session: inout Session
  ) {
    if let drawn, drawn.sample == sample {
      session = drawn.after
    } else {
      session = session.after(sample, setting.read(sample.text))
    }
  }
}

/// What simulated trainees say beside the samples of the moment.
private struct TextPools {
  /// Kind things that fit everywhere and nowhere.
  var warm: [String]
  /// Every sample and every phrasing of the standard moves.
  var script: [String]
  static let mumbles = ["OK.", "Hm.", "One moment.", "Yes.", "I see.", "…", "?"]

  private static let kind: Set = [
    "acknowledges-feeling", "apologises", "reassures", "thanks", "thanks-for-loyalty", "asks-open-question",
  ]

  init(_ setting: Setting, standard: [Move]) {
    warm = standard.filter { Self.kind.contains($0.name) }.flatMap(\.examples)
    script = setting.samples.map(\.text) + standard.flatMap(\.examples)
  }
}

/// Counts what came of conversations.
private struct Tally {
  private var passed = 0
  private var outcomes: [Outcome: Int] = [:]
  private var service: [Tenths] = []
  private var care: [Tenths] = []
  private var endless: [String: Int] = [:]
  private var speechless: [String: Int] = [:]

  mutating func note(_ session: Session, _ card: Scorecard) {
    if let outcome = session.outcome {
      outcomes[outcome, default: 0] += 1
    } else {
      endless[session.node.name, default: 0] += 1
    }
    for turn in session.transcript.turns where turn.role == .customer && turn.text?.isEmpty != false {
      speechless[turn.node ?? "", default: 0] += 1
    }
    if card.passed == true { passed += 1 }
    if let value = card.service { service.append(value) }
    if let value = card.care { care.append(value) }
  }

  func plays(of trainee: Exploration.Trainee, _ count: Int) -> Exploration.Plays {
    let endings = Outcome.allCases.compactMap { outcome in
      outcomes[outcome].map { Exploration.Plays.Ending(outcome: outcome, count: $0) }
    }
    return Exploration.Plays(
      trainee: trainee, count: count, passed: passed, outcomes: endings.sorted { $0.count > $1.count },
      service: Self.mean(service), care: Self.mean(care), endless: Self.stops(endless),
      speechless: Self.stops(speechless))
  }

  private static func mean(_ values: [Tenths]) -> Tenths? { Tenths.mean(values.map { ($0, 1) }) }

  private static func stops(_ counts: [String: Int]) -> [Exploration.Plays.Stop] {
    counts.sorted { $0.key < $1.key }.map { Exploration.Plays.Stop(node: $0.key, count: $0.value) }
  }
}

extension Samples.Quality {
  /// The side on which an author calls it weak.
  fileprivate var weakAxis: Axis? {
    if case .weak(let criterion) = self { criterion.axis } else { nil }
  }
}

extension SplitMix64 {
  fileprivate mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[index(below: elements.count)]
  }
}
