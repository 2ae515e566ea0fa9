import RapportModel

/// Each turn with the words that counted marked, and what they earned, missed or lost.
struct WhyTurns {
  let scorecard: Scorecard
  let transcript: Transcript?
  var title = "Why, turn by turn"
  /// Nil for all.
  var only: Set<Int>?

  func write(on page: inout Page) {
    if !title.isEmpty { page.heading(title) }
    var unplaced = scorecard.evidence.filter { $0.turn == nil }
    if let transcript {
      for (index, turn) in transcript.turns.enumerated() where !turn.isUndone && only?.contains(index) ?? true {
        write(turn, index, on: &page)
      }
      unplaced += scorecard.evidence.filter { row in
        row.turn.map { !transcript.turns.indices.contains($0) || transcript.turns[$0].isUndone } ?? false
      }
    } else {
      for index in Set(scorecard.evidence.compactMap(\.turn)).sorted() {
        page.blank()
        page.line(.init("turn \(index)", .strong))
        rows(of: index, on: &page)
      }
    }
    let whole = unplaced.filter { $0.subject != .score }
    guard !whole.isEmpty else { return }
    page.blank()
    page.line(.init("the conversation as a whole", .strong))
    for row in whole { EvidenceRow(row).write(on: &page) }
  }

  private func write(_ turn: Turn, _ index: Int, on page: inout Page) {
    page.blank()
    page.line(.init(turn.heading(index), .strong))
    if let text = turn.text { page.paragraph(marked(text, index), indent: 2) }
    if let action = turn.action {
      let arguments = turn.arguments.map { " \($0.name)=\($0.value)" }.joined()
      let result = turn.result.map { ": \($0.rawValue)" } ?? ""
      page.paragraph("does \(action)\(arguments)\(result)", indent: 2)
    }
    moves(of: index, on: &page)
    rows(of: index, on: &page)
  }

  private func moves(of index: Int, on page: inout Page) {
    guard let score = scorecard.turns.first(where: { $0.turn == index }), !score.moves.isEmpty else { return }
    var seen: Set<String> = []
    let moves = score.moves.filter { seen.insert($0.move).inserted }.map { "\($0.move) \($0.confidence.share)" }
    page.paragraph(moves.joined(separator: ", "), .faint, label: .init("  moves: ", .faint))
  }

  private func rows(of index: Int, on page: inout Page) {
    for row in scorecard.evidence where row.turn == index && row.subject != .score {
      EvidenceRow(row).write(on: &page)
    }
  }

  /// The text with brackets around what counted, and behind each the evidence it belongs to: "[Oh no.](e-7)".
  private func marked(_ text: String, _ index: Int) -> String {
    var labels: [Span: [String]] = [:]
    for row in scorecard.evidence where row.turn == index {
      if let span = row.span, !span.isEmpty { labels[span, default: []].append(row.id) }
    }
    for span in scorecard.turns.first(where: { $0.turn == index })?.notUnderstood ?? [] where labels[span] == nil {
      labels[span] = ["not understood"]
    }
    return TextMarks(labels).apply(to: text)
  }
}

/// Brackets around stretches of a text.
struct TextMarks {
  private let labels: [Span: [String]]

  init(_ labels: [Span: [String]]) {
    self.labels = labels
  }

  /// Spans may stand in one another or overlap; a span outside the text marks its end.
  func apply(to text: String) -> String {
    let bytes = Array(text.utf8)
    var marks: [(at: Int, order: Int, text: String)] = []
    for span in labels.keys.sorted() {
      let start = bytes.characterBoundary(at: span.start)
      let end = max(bytes.characterBoundary(at: span.end), start)
      // At one place what ends comes first, the inner before the outer; then what begins, the outer first.
      marks.append((start, 1_000_000 - min(end - start, 900_000), "["))
      marks.append((end, min(end - start, 900_000) - 1_000_000, "](\(labels[span]!.joined(separator: ", ")))"))
    }
    marks.sort { ($0.at, $0.order, $0.text) < ($1.at, $1.order, $1.text) }
    var marked: [UInt8] = []
    var written = 0
    for mark in marks {
      marked += bytes[written..<mark.at]
      marked += mark.text.utf8
      written = mark.at
    }
    return String(decoding: marked + bytes[written...], as: UTF8.self)
  }
}

extension [UInt8] {
  /// The offset, moved back to the beginning of its character and held inside.
  func characterBoundary(at offset: Int) -> Int {
    var offset = Swift.min(Swift.max(offset, 0), count)
    while offset < count, offset > 0, self[offset] & 0b1100_0000 == 0b1000_0000 { offset -= 1 }
    return offset
  }
}
