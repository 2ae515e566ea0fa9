import RapportModel

/// The customer's mood over the conversation: a chart for each scale, or words, and the largest change.
struct MoodText {
  let course: MoodCourse
  let transcript: Transcript

  private static let columns = 22
  private static let rows = 4

  func write(on page: inout Page) {
    page.heading("The customer's mood")
    if page.style.figures == .words {
      for scale in Mood.Scale.allCases { page.paragraph(inWords(scale), indent: 2) }
    } else if page.width >= 3 * (Self.columns + 3) + 2 {
      write(Mood.Scale.allCases, on: &page)
    } else {
      for scale in Mood.Scale.allCases { write([scale], on: &page) }
    }
    if page.style.figures != .words {
      let (first, last) = (course.points[0].turn, course.points[course.points.count - 1].turn)
      page.paragraph("turns \(first) to \(last), each from 0 to 100", .faint, indent: 2)
    }
    if let shift = course.largestShift(in: transcript) { write(shift, on: &page) }
  }

  /// Charts side by side, each under its name.
  private func write(_ scales: [Mood.Scale], on page: inout Page) {
    let isUnicode = page.style.figures == .unicode
    func row(_ cells: [String], _ role: Style.Role? = nil) {
      let cells = cells.map { $0.padded(to: Self.columns + 1) }
      page.line(.init("  " + cells.joined(separator: "  "), role))
    }
    let charts = scales.map { scale in
      LineChart(values: course.points.map { $0.mood[scale] })
        .rows(width: Self.columns, height: Self.rows, figures: page.style.figures)
    }
    row(scales.map(\.rawValue), .strong)
    for index in 0..<Self.rows { row(charts.map { (isUnicode ? "│" : "|") + $0[index] }) }
    let floor =
      isUnicode
      ? "└" + String(repeating: "─", count: Self.columns) : "+" + String(repeating: "-", count: Self.columns)
    row(scales.map { _ in floor })
    let (first, last) = (course.points[0].mood, course.points[course.points.count - 1].mood)
    row(scales.map { "from \(first.word(for: $0)) \(first[$0])" })
    row(scales.map { "to \(last.word(for: $0)) \(last[$0])" })
  }

  private func inWords(_ scale: Mood.Scale) -> String {
    func at(_ point: MoodCourse.Point) -> String { "\(point.mood.word(for: scale)), \(point.mood[scale]) of 100" }
    let (first, last) = (course.points[0], course.points[course.points.count - 1])
    var words = "\(scale.rawValue): at first \(at(first)); at the end \(at(last))"
    if let lowest = course.points.min(by: { $0.mood[scale] < $1.mood[scale] }),
      lowest.mood[scale] < min(first.mood[scale], last.mood[scale])
    {
      words += "; lowest at turn \(lowest.turn): \(at(lowest))"
    }
    return words + "."
  }

  private func write(_ shift: MoodCourse.Shift, on page: inout Page) {
    page.paragraph(Self.words(for: shift), label: .init("  moved most  ", .strong))
    page.paragraph(Self.cause(of: shift, in: transcript), .faint, label: .init("  after       "))
  }

  /// "trust, up 24 from 40 to 64, at turn 7"
  static func words(for shift: MoodCourse.Shift) -> String {
    let way = shift.to > shift.from ? "up" : "down"
    return "\(shift.scale.rawValue), \(way) \(abs(shift.to - shift.from)) from \(shift.from) to \(shift.to), "
      + "at turn \(shift.turn)"
  }

  /// What was done and said in between; the latest reply in its own words.
  static func cause(of shift: MoodCourse.Shift, in transcript: Transcript) -> String {
    let turns = shift.after.map { transcript.turns[$0] }
    let deeds = turns.compactMap(\.action).map { "/\($0)" }
    let said = turns.last { $0.text != nil }?.text.map { "“\($0.sentences(around: nil).fitted(to: 160))”" }
    let all = deeds + (said.map { [$0] } ?? [])
    return all.isEmpty ? "a silence" : all.joined(separator: " and ")
  }
}
