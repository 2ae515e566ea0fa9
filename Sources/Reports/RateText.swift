/// How far a long run is, in one line for a terminal.
package enum RateText {
  /// "[######--------------] 31 %  12400 conversations, 840 a second, about 1 min 30 s left".
  ///
  /// - Parameters:
  ///   - share: 0 to 1; nil when nobody knows how much there is.
  ///   - seconds: since the beginning.
  package static func line(count: Int, share: Double?, seconds: Double, width: Int, isPlain: Bool = false) -> String
  {
    let rate = seconds > 0 ? Double(count) / seconds : 0
    var text = ""
    if let share {
      let share = min(max(share, 0), 1)
      let bar = Int((share * 20).rounded(.down))
      if !isPlain {
        text += "[" + String(repeating: "#", count: bar) + String(repeating: "-", count: 20 - bar) + "] "
      }
      text += "\(Int((share * 100).rounded(.down))) %  "
    }
    text += "\(count) conversations, \(Int(rate.rounded())) a second"
    if let share, share > 0, share < 1, seconds >= 1 {
      text += ", about \(duration(seconds / share - seconds)) left"
    }
    return String(text.prefix(max(0, width - 1)))
  }

  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(min(seconds, 1e7).rounded(.up))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
    default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }
}
