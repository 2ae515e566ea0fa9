import Agreement
import RapportModel

/// What a report over many conversations keeps of one.
package struct CohortEntry: Sendable {
  /// An opportunity that was missed.
  struct Missed: Sendable, Hashable {
    var rule: String
    var criterion: Criterion
    var reason: String
    /// The words that called for it, shortened; nil when none did.
    var quote: String?
  }

  /// Why a person should read a conversation first.
  enum Alarm: String, Sendable, CaseIterable {
    case danger = "somebody may be in danger"
    case vulnerability = "a vulnerable customer was not cared for"
    case disclosure = "something may have been disclosed that must not be"
    case claim = "something was promised or claimed without an action"
    case tone = "a fault of tone was read from words"
    case coverage = "too little was understood to judge a criterion"
  }

  let scorecard: Scorecard
  let transcript: Transcript
  /// As it may be shown.
  let agent: String?
  let reason: String?
  let channel: String?
  /// Of the field that the report groups by.
  let group: String?
  let checks: [Criterion: Proportion]
  let missed: [Missed]
  let alarms: [Alarm]
  /// What rule stood in the way, where one did: "refund refused: past 30 days".
  let policies: [String]
  /// Draws the same conversations whatever the order: the beginning of the hash of the id.
  let lot: String

  /// - Parameters:
  ///   - agent: as it may be shown; nil when nobody knows.
  ///   - lot: the beginning of a hash of the id.
  package init(
    scorecard: Scorecard, transcript: Transcript, agent: String?, reason: String?, group: String?, lot: String
  ) {
    self.scorecard = scorecard
    self.transcript = transcript
    self.agent = agent
    self.reason = reason
    channel = transcript.channel?.rawValue
    self.group = group
    self.lot = lot
    var checks: [Criterion: Proportion] = [:]
    for criterion in Criterion.allCases {
      let counted = scorecard.checks(of: criterion)
      if counted.applied > 0 { checks[criterion] = Proportion(met: counted.met, of: counted.applied) }
    }
    self.checks = checks
    missed = scorecard.evidence.compactMap { Self.missed($0, transcript) }
    alarms = Self.alarms(of: scorecard)
    policies = Self.policies(in: transcript, scorecard)
  }

  /// The checks of all criteria.
  var whole: Proportion { checks.values.reduce(into: Proportion()) { $0.add($1) } }

  private static func missed(_ row: Evidence, _ transcript: Transcript) -> Missed? {
    guard case .criterion(let criterion) = row.subject, row.of > .zero, row.points == .zero,
      row.verdict != .notJudged
    else { return nil }
    let quote = row.turn.flatMap { transcript.turns[$0].text }.map { shortened($0, around: row.span) }
    return Missed(rule: row.rule, criterion: criterion, reason: row.reason, quote: quote)
  }

  /// What the desk refused; without that, whether the agent said no.
  private static func policies(in transcript: Transcript, _ card: Scorecard) -> [String] {
    var found: [String] = []
    for turn in transcript.turns where turn.result == .refused && !turn.isUndone {
      let why = turn.why.map { ": " + shortened($0, around: nil, to: 100) } ?? ""
      let policy = "\(turn.action ?? "an action") refused\(why)"
      if !found.contains(policy) { found.append(policy) }
    }
    if !found.isEmpty { return found }
    if card.evidence.contains(where: { $0.rule == "OfferMoreThanPolicy" }) {
      return ["a no with the policy, in words"]
    }
    return card.evidence.contains { $0.rule == "DeclineWell" } ? ["a no, in words"] : []
  }

  /// At most 160 characters, from a little before what counted.
  static func shortened(_ text: String, around span: Span?, to most: Int = 160) -> String {
    guard text.utf8.count > most else { return text }
    let bytes = Array(text.utf8)
    let start = max(0, min(span.map { $0.start - 40 } ?? 0, bytes.count - most))
    let piece = String(decoding: bytes[start..<min(bytes.count, start + most)], as: UTF8.self)
      .filter { $0 != "\u{FFFD}" }
    return (start > 0 ? "…" : "") + piece + (start + most < bytes.count ? "…" : "")
  }

  private static func alarms(of card: Scorecard) -> [Alarm] {
    if card.whyNotGradable != nil { return card.toReview ? [.danger] : [] }
    var alarms: Set<Alarm> = []
    for error in card.critical where ["VerifyBeforeDisclosing", "KeepToTheChannel"].contains(error.rule) {
      alarms.insert(.disclosure)
    }
    for row in card.evidence where row.verdict != .notJudged {
      let isLost = row.points < .zero || (row.of > .zero && row.points == .zero)
      guard isLost else { continue }
      switch row.rule {
      case "CareForTheVulnerable": alarms.insert(.vulnerability)
      case "LeaveSensitiveFactsAlone": alarms.insert(.disclosure)
      case "BackClaimsWithActions", "KeepPromises": alarms.insert(.claim)
      default: break
      }
    }
    if card.evidence.contains(where: \.isToneFault) { alarms.insert(.tone) }
    if let coverage = card.leastCoverage, coverage < 700 { alarms.insert(.coverage) }
    return Alarm.allCases.filter(alarms.contains)
  }
}
