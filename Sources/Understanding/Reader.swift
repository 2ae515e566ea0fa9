import Encoders
import RapportModel

/// Reads what a reply does: moves, facts told and asked for, claims, and what was not understood.
package struct Reader: Sendable {
  /// What lies beyond is not read and counts as not understood: 64 KiB, some 11,000 words.
  package static let longestReply = 65_536

  /// Of the scorer, and of a reader without a fine encoder. Changes with everything that can change a reading; a score
  /// is comparable only within one.
  package static let encoder = Transcript.Encoder(name: FastEncoder.name, sha256: Fingerprint.sha256)

  /// What this reader understands by.
  package let encoder: Transcript.Encoder

  let moves: MoveFinder
  /// Makes what finds them without the fine encoder, which few replies need; nil where there is none.
  private let plainMoves: (@Sendable () -> MoveFinder)?
  private let facts: FactFinder
  private let claims: ClaimFinder
  /// The author says that the company is at fault: who denies it is heard to make the problem small.
  private let deniesOurs: Bool

  /// A scenario's move takes the place of a standard move of the same name.
  ///
  /// - Parameter fine: helps to find the scenario's own moves.
  package init(standard: [Move], scenario: Scenario?, fine: FineReading? = nil) {
    self.init(standard, own: scenario?.moves ?? [], scenario, fine)
  }

  /// Moves of their own, without a scenario.
  package init(standard: [Move], moves own: [Move], fine: FineReading? = nil) {
    self.init(standard, own: own, nil, fine)
  }

  private init(_ standard: [Move], own: [Move], _ scenario: Scenario?, _ fine: FineReading?) {
    encoder = fine?.encoder ?? Reader.encoder
    moves = MoveFinder(standard: standard, own: own, scenario: scenario, fine: fine)
    let plain: @Sendable () -> MoveFinder = { MoveFinder(standard: standard, own: own, scenario: scenario) }
    plainMoves = fine == nil ? nil : plain
    facts = FactFinder(scenario)
    claims = ClaimFinder(scenario)
    deniesOurs = scenario?.fault == .company && standard.contains { $0.name == FaultReader.denialMove }
  }

  /// - Parameter masks: names, in text order: whose they are changes nothing.
  package func read(_ reply: String, masking masks: [Span] = []) -> Reading {
    read(ParsedText(reply, masking: masks))
  }

  /// - Parameter stretches: of the text, if they are known.
  package func read(_ parsed: ParsedText, _ stretches: Stretches? = nil) -> Reading {
    var reading = reading(of: parsed, made: finder(for: parsed).made(in: parsed, stretches))
    let recognised = Recognised(reading)
    for clause in parsed.clauses where isNotUnderstood(clause, in: parsed, recognised) {
      reading.notUnderstood.append(parsed.text.span(of: clause.range))
    }
    if let unread = parsed.unread { reading.notUnderstood.append(unread) }
    return reading
  }

  /// The reading is the same as without an explanation.
  package func explain(_ reply: String) -> Explanation {
    let parsed = ParsedText(reply)
    let candidates = finder(for: parsed).candidates(in: parsed)
    var reading = reading(of: parsed, made: candidates.filter { $0.verdict == .made })
    let recognised = Recognised(reading)
    let byPlace = Dictionary(grouping: candidates) { Self.clauseIndex(of: $0.span, in: parsed) }
    let clauses = parsed.clauses.enumerated().map { index, clause in
      Explanation.Clause(
        span: parsed.text.span(of: clause.range), polarity: PolaritySummary(parsed, clause).polarity,
        candidates: Array((byPlace[index] ?? []).prefix(5)),
        isNotUnderstood: isNotUnderstood(clause, in: parsed, recognised))
    }
    reading.notUnderstood = clauses.filter(\.isNotUnderstood).map(\.span) + [parsed.unread].compactMap(\.self)
    return Explanation(clauses: clauses, ranked: Self.ranked(candidates), reading: reading)
  }

  private func finder(for parsed: ParsedText) -> MoveFinder {
    if let plainMoves, !FineReading.isShort(parsed) { return plainMoves() }
    return moves
  }

  private func reading(of parsed: ParsedText, made: [Explanation.Candidate]) -> Reading {
    var reading = Reading(
      moves: Self.inOrder(made, in: parsed), told: facts.told(in: parsed), asked: facts.asked(in: parsed),
      claims: claims.claims(in: parsed))
    if deniesOurs, !reading.makes("owns-fault") {
      reading.moves = (reading.moves + FaultReader.denials(in: parsed, beside: reading.moves)).sorted(
        by: Self.isBefore)
    }
    reading.leaveOut(parsed.salads)
    return reading
  }

  private static func inOrder(_ made: [Explanation.Candidate], in parsed: ParsedText) -> [Reading.FoundMove] {
    made.filter { isMeant($0, in: parsed) }.map {
      Reading.FoundMove(move: $0.move, confidence: $0.confidence, span: $0.span, by: $0.by)
    }.sorted(by: isBefore)
  }

  private static func isBefore(_ one: Reading.FoundMove, _ other: Reading.FoundMove) -> Bool {
    (one.span, other.confidence, one.move) < (other.span, one.confidence, other.move)
  }

  /// What is like a move in its words may be the contrary of it.
  private static func isMeant(_ found: Explanation.Candidate, in parsed: ParsedText) -> Bool {
    if found.move == BlameReader.move {
      return !BlameReader.isPresumption(found.span, in: parsed)
        && !BlameReader.isInstruction(found.span, in: parsed)
    }
    if found.by == byWording {
      if found.move == "sarcasm" { return !ToneReader.isMerePraise(found.span, in: parsed) }
      if found.move == "dismisses" { return !ToneReader.putsOneselfBeside(found.span, in: parsed) }
    }
    if found.move.hasPrefix("owns-") { return !FaultReader.isDenial(found.span, in: parsed) }
    guard comforting.contains(found.move) else { return true }
    return !FaultReader.isOnlyDenial(found.span, in: parsed) && !BlameReader.isGuess(found.span, in: parsed)
  }

  private static let byWording = "wording"
  private static let comforting: Set = ["names-cause", "acknowledges-feeling", "reassures"]

  /// Each move once: the made one before the others, then the nearest.
  private static func ranked(_ candidates: [Explanation.Candidate]) -> [Explanation.Candidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.move).inserted }
  }

  private func isNotUnderstood(_ clause: Clause, in parsed: ParsedText, _ recognised: Recognised) -> Bool {
    let content = clause.range.lazy.filter { parsed.text.tokens[$0].isContent }.prefix(2)
    return content.count == 2 && !recognised.touches(parsed.text.span(of: clause.range))
  }

  /// The clause in which a stretch begins.
  private static func clauseIndex(of span: Span, in parsed: ParsedText) -> Int {
    var low = 0
    var high = parsed.clauses.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      let start = parsed.text.tokens[parsed.clauses[middle].range.lowerBound].span.start
      if start <= span.start { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension ParsedText {
  /// - Parameter masks: names, in text order: whose they are changes nothing.
  package convenience init(_ reply: String, masking masks: [Span] = []) {
    let bytes = Array(reply.utf8)
    guard bytes.count > Reader.longestReply else {
      self.init(bytes, masking: masks)
      return
    }
    // Whole characters of UTF-8.
    var end = Reader.longestReply
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(Array(bytes[..<end]), masking: masks, unread: Span(end, bytes.count))
  }
}

extension Token {
  /// A word that says something of its own.
  fileprivate var isContent: Bool {
    kind != .word && kind != .mask || classes.isDisjoint(with: [.small, .determiner, .preposition, .greeting])
  }
}

/// Where something was recognised, for quick look-up.
private struct Recognised {
  private let spans: [Span]

  init(_ reading: Reading) {
    var all = reading.moves.map(\.span)
    for told in reading.told { all.append(told.span) }
    for asked in reading.asked { all.append(asked.span) }
    for claim in reading.claims { all.append(claim.span) }
    all.sort()
    var merged: [Span] = []
    merged.reserveCapacity(all.count)
    for span in all {
      if let last = merged.last, span.start < last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    spans = merged
  }

  func touches(_ span: Span) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].overlaps(span)
  }
}
