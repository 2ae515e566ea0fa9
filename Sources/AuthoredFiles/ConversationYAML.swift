import RapportModel

/// A conversation as the text of its file.
package enum ConversationYAML {
  package static func text(_ script: ConversationScript) -> String {
    var text = "# yaml-language-server: $schema=../schema/conversation.json\nformat: conversation/1\n"
    if !script.title.isEmpty { text += "title: \(scalar(script.title))\n" }
    text += "scenario: \(script.scenario.id)\n"
    if let variant = script.scenario.variant { text += "variant: \(variant)\n" }
    if script.channel != script.scenario.channels[0] { text += "channel: \(script.channel.rawValue)\n" }
    if script.seed != 1 { text += "seed: \(script.seed)\n" }
    text += "says:\n" + script.says.map { "  - \(scalar($0.text))\n" }.joined()
    return text + "expects:\n" + expectations(script.expectations)
  }

  private static func expectations(_ all: [ConversationScript.Expectation]) -> String {
    var text = ""
    var isInCriteria = false
    var better: [String] = []
    for expectation in all {
      switch expectation.kind {
      case .outcome(let outcomes): text += "  outcome: \(list(outcomes.map(\.rawValue)))\n"
      case .passed(let isPassed): text += "  passed: \(isPassed ? "yes" : "no")\n"
      case .route(let stops): text += "  route:\n" + stops.map { "    - \($0.text)\n" }.joined()
      case .band(.criterion(let criterion), let band):
        if !isInCriteria { text += "  criteria:\n" }
        isInCriteria = true
        text += "    \(criterion.rawValue): \(band)\n"
      case .band(let aim, let band): text += "  \(aim.inWords): \(band)\n"
      case .better(let other, let aim):
        better.append(aim == .score ? other : "{conversation: \(other), on: \(aim.inWords)}")
      }
    }
    return better.isEmpty ? text : text + "  better than: \(list(better))\n"
  }

  private static func list(_ items: [String]) -> String {
    items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]"
  }

  /// As it is where YAML takes nothing in it for its own, else in quotes. A desk line begins with a slash, which a
  /// draft's text (`YAMLText`) does not.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : YAMLText.quoted(text) { !$0.isWritten }
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let signs = "-?:,[]{}#&*!|>'\"%@`~=<".utf8
    return !signs.contains(first) && first != UInt8(ascii: " ") && last != UInt8(ascii: " ")
      && last != UInt8(ascii: ":") && text.firstRange(of: ": ") == nil && text.firstRange(of: " #") == nil
      && text.unicodeScalars.allSatisfy(\.isWritten)
      && !["null", "true", "false", "yes", "no"].contains(text.lowercased())
  }
}

extension Unicode.Scalar {
  /// Neither a line separator nor invisible in an editor.
  fileprivate var isWritten: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
