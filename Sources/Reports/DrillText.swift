import RapportModel

/// What there is to drill.
package enum DrillText {
  /// Its name and what it teaches.
  package static func line(_ drill: Drill, width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width, style: style)
    page.paragraph(drill.teaches, label: .init(drill.id.padded(to: 27), .strong))
    return page.text
  }
}
