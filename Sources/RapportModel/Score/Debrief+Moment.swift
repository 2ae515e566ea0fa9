extension Debrief {
  /// A row of evidence with the words that it rests on.
  package struct Moment: Sendable, Hashable {
    /// "e-7"
    package var evidence: String
    /// Index among the turns of the transcript; nil when it is about the whole conversation.
    package var turn: Int?
    /// Who said it; nil without words.
    package var speaker: Turn.Role?
    /// The sentences around it, or what was done: "/loan"; nil without words.
    package var quote: String?
    package var points: Tenths
    /// 0 for a deduction.
    package var of: Tenths
    package var reason: String

    package init(_ row: Evidence, in transcript: Transcript) {
      evidence = row.id
      points = row.points
      of = row.of
      reason = row.reason
      guard let index = row.turn, transcript.turns.indices.contains(index) else { return }
      let said = transcript.turns[index]
      turn = index
      speaker = said.role
      quote = said.text.map { $0.sentences(around: row.span) } ?? said.action.map { "/\($0)" }
    }
  }

  /// What a row of evidence is about: the meaning of its rule, and what would have earned what it missed.
  package struct Point: Sendable, Hashable {
    /// Nil for a check of the rubric's own.
    package var means: String?
    /// Nil when nothing was missed.
    package var practise: Practise?

    package init(means: String? = nil, practise: Practise? = nil) {
      self.means = means
      self.practise = practise
    }
  }

  /// What the trainee thought of an axis, beside the grade.
  package struct Judged: Sendable, Hashable {
    package var axis: Axis
    package var own: SelfAssessment.Step
    /// Nil where the axis has no score.
    package var level: Scorecard.Level?

    package init(axis: Axis, own: SelfAssessment.Step, level: Scorecard.Level?) {
      self.axis = axis
      self.own = own
      self.level = level
    }
  }
}

extension String {
  /// The sentences that a span lies in, on one line; the whole text without a span or where the span does not fit.
  package func sentences(around span: Span?) -> String {
    let bytes = Array(utf8)
    guard let span, !span.isEmpty, span.start >= 0, span.end <= bytes.count else { return onOneLine }
    // A sentence ends at white space after a mark.
    let ends = bytes.indices.filter { index in
      index > 0 && bytes[index].isSpace
        && (bytes[index] == UInt8(ascii: "\n")
          || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
            .contains(bytes[index - 1]))
    }
    let start = ends.last { $0 < span.start } ?? 0
    let end = ends.first { $0 >= span.end } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self).onOneLine
  }

  private var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
