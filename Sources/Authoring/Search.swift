import RapportModel
import Scoring
import Simulation

/// Follows the conversations that promise most, and least, on each aim: a beam search, always the same.
struct Search {
  /// A conversation and its grade so far.
  ///
  /// A class: many hold it, and it is much to copy.
  final class Candidate {
    let session: Session
    let read: ReadSoFar
    let card: Scorecard
    /// It came where few or none have been, and is followed however it is graded.
    var isFresh = false
    /// Texts that were the best reply when they were said, each with the node.
    var best: [String: String]
    /// Of a golden run.
    let name: String?

    init(session: Session, read: ReadSoFar, card: Scorecard, best: [String: String] = [:], name: String? = nil) {
      self.session = session
      self.read = read
      self.card = card
      self.best = best
      self.name = name
    }

    /// Both axes together: the score alone hides care while service is low.
    var worth: Int { (card.service?.count ?? 0) + (card.care?.count ?? 0) }
  }

  /// What is done and said next, nothing for a silence, and what comes of it.
  typealias Child = (sample: OpenSample?, after: Candidate)

  /// How many conversations are followed at a time: those with the best score, and for every other aim the best and
  /// the poorest.
  private static let (widest, wide, narrow) = (16, 4, 1)
  /// So many ways of coming to a node are followed, however they are graded.
  private static let arrivalsFollowed = 2

  private let setting: Setting
  private(set) var footprints = Footprints()
  private(set) var repeated = RepeatedTexts()
  private(set) var graded = 0
  private var ends: [Scorecard.Aim: (lowest: Candidate, highest: Candidate)] = [:]
  private var shortest: Candidate?
  private var arrivalCounts: [String: Int] = [:]

  init(_ setting: Setting) {
    self.setting = setting
  }

  /// Of the aims that some conversation was graded on.
  var ranges: [Exploration.Range] {
    Scorecard.Aim.all.compactMap { aim in
      ends[aim].map { pair in
        Exploration.Range(aim: aim, lowest: setting.run(pair.lowest), highest: setting.run(pair.highest))
      }
    }
  }

  var shortestGood: Exploration.Run? { shortest.map(setting.run) }

  /// The highest score so far.
  var best: Tenths? { ends[.score]?.highest.card.score }

  mutating func run() {
    var start = setting.start
    _ = start.begin()
    footprints.reached.insert(start.node.name)
    var open = [grade(start)]
    for _ in 0..<setting.mostReplies where !open.isEmpty {
      var further: [Candidate] = []
      for candidate in open {
        let children = children(of: candidate)
        repeated.note(candidate, children)
        for (_, next) in children {
          next.isFresh = note(next, from: candidate.session)
          if next.session.outcome != nil { noteEnd(next) } else { further.append(next) }
        }
      }
      open = chosen(among: further.onePerState)
    }
    for candidate in open {
      var session = candidate.session
      _ = session.advance(.leave)
      noteEnd(grade(session, after: candidate))
    }
  }

  private mutating func grade(
    _ session: Session, after earlier: Candidate? = nil, like known: Candidate? = nil
  ) -> Candidate {
    graded += 1
    let next = known ?? setting.graded(session, after: earlier?.read)
    return Candidate(session: session, read: next.read, card: next.card, best: earlier?.best ?? [:])
  }

  private mutating func children(of candidate: Candidate) -> [Child] {
    // A sample for which nothing has to be done, and its words alone, are the same.
    var known: [[String]: Candidate] = [:]
    return steps(from: candidate.session).map { sample, session in
      let said = sample.map { $0.deeds + [$0.text] } ?? []
      let next = grade(session, after: candidate, like: known[said])
      known[said] = next
      return (sample, next)
    }
  }

  /// What is done and said next, nothing for a silence, and where it leads.
  private typealias Step = (sample: OpenSample?, after: Session)

  /// One reply further, in each of the ways there are; a silence that the author has thought of is one.
  private mutating func steps(from session: Session) -> [Step] {
    footprints.tried.insert(session.node.name)
    let said = Set(session.replies.map(\.text))
    var steps: [Step] = []
    for (sample, after) in session.openSteps(setting.read) where !said.contains(sample.text) {
      steps.append((sample, after))
      guard sample.quality == .good else { continue }
      var further = sample
      further.deeds = session.usefulDeeds(beside: sample.deeds)
      if further != sample { steps.append((further, session.after(further, setting.read(sample.text)))) }
    }
    steps += wordsAlone(in: session).filter { step in !said.contains(step.after.replies.last?.text ?? "") }
    if let seconds = session.nextAuthoredSilence {
      if let branch = session.reaction(toWaiting: seconds) { footprints.taken.insert(branch) }
      var copy = session
      _ = copy.advance(.silence(seconds: seconds - session.silence))
      steps.append((nil, copy))
    }
    return steps
  }

  /// Good and weak samples that take their branch although nothing is done at the desk for them; those of reactions
  /// that hold anywhere, with what these ask for, until they have been taken once.
  private func wordsAlone(in session: Session) -> [Step] {
    let here = setting.samples.filter { sample in
      guard sample.placed.quality != .wrong else { return false }
      guard let node = sample.placed.node else { return !footprints.taken.contains(sample.placed.branch) }
      return node == session.node.name
    }
    return here.compactMap { sample in
      let reading = setting.read(sample.text)
      guard sample.placed.node == nil || !reading.claims.isEmpty || !reading.told.isEmpty else { return nil }
      let plain = OpenSample(sample.text, sample.placed.quality)
      let anywhere = sample.placed.node == nil ? setting.scenario.anywhere[sample.placed.index].when : []
      let prepared = session.likely(sample.text, plain.quality, for: anywhere, reading)
      let open = anywhere.isEmpty ? plain : prepared ?? plain
      let after = session.after(open, reading)
      return after.lastReaction == sample.placed.branch ? (open, after) : nil
    }
  }

  /// Notes where a step led.
  ///
  /// - Returns: whether it is worth following for having been there.
  private mutating func note(_ next: Candidate, from earlier: Session) -> Bool {
    let node = next.session.node.name
    let isNew = next.session.lastReaction.map { footprints.taken.insert($0).inserted } ?? false
    footprints.reached.insert(node)
    guard node != earlier.node.name else { return isNew }
    footprints.left.insert(earlier.node.name)
    arrivalCounts[node, default: 0] += 1
    return isNew || arrivalCounts[node, default: 0] <= Self.arrivalsFollowed
  }

  /// Takes the end of a conversation into account.
  mutating func noteEnd(_ end: Candidate) {
    for aim in Scorecard.Aim.all {
      guard let value = end.card[aim] else { continue }
      guard let known = ends[aim] else {
        ends[aim] = (end, end)
        continue
      }
      if value < known.lowest.card[aim] ?? value { ends[aim]?.lowest = end }
      if value > known.highest.card[aim] ?? value { ends[aim]?.highest = end }
    }
    guard end.card.passed == true else { return }
    let (replies, best) = (end.session.replies.count, shortest?.session.replies.count ?? Int.max)
    if replies < best || replies == best && end.worth > shortest?.worth ?? 0 { shortest = end }
  }

  /// Those to follow, each once, in the order in which they were come upon.
  private func chosen(among candidates: [Candidate]) -> [Candidate] {
    var kept = Set(candidates.indices.filter { candidates[$0].isFresh })
    for aim in Scorecard.Aim.all {
      let width = aim == .score ? Self.widest : Self.wide
      let ranked = candidates.indices.map { (place: $0, value: candidates[$0].card[aim]?.count) }
      func keep(_ count: Int, _ order: (Int, Int) -> Bool, missing: Int) {
        let best = ranked.sorted { one, other in
          let (a, b) = (one.value ?? missing, other.value ?? missing)
          if a != b { return order(a, b) }
          let (c, d) = (candidates[one.place].worth, candidates[other.place].worth)
          return c == d ? one.place < other.place : order(c, d)
        }
        kept.formUnion(best.prefix(count).map(\.place))
      }
      keep(width, >, missing: -1)
      keep(Self.narrow, <, missing: Int.max)
    }
    return kept.sorted().map { candidates[$0] }
  }
}

extension Setting {
  fileprivate func run(_ candidate: Search.Candidate) -> Exploration.Run {
    run(candidate.session, candidate.card, name: candidate.name)
  }
}

extension [Search.Candidate] {
  /// Conversations that stand alike are followed once.
  fileprivate var onePerState: [Search.Candidate] {
    var seen: Set<Standing> = []
    return filter { candidate in
      let ledger = candidate.session.ledger
      let standing = Standing(
        node: candidate.session.node.name, mood: candidate.session.mood, patience: candidate.session.patience,
        told: Set(ledger.told.keys), done: Set(ledger.done.keys), graded: candidate.card.criteria)
      return seen.insert(standing).inserted || candidate.isFresh
    }
  }
}

/// What two conversations have in common that stand alike.
private struct Standing: Hashable {
  var node: String
  var mood: Mood
  var patience: Int
  var told: Set<String>
  var done: Set<String>
  var graded: [Criterion: Scorecard.CriterionScore]
}
