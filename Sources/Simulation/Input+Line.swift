import RapportModel

extension Input {
  /// A line of a conversation in a file: a reply, or after a slash a desk action, `/wait SECONDS` or `/end`.
  ///
  /// - Parameter read: what a reply does.
  /// - Throws: what to write instead.
  package init(_ line: String, in scenario: Scenario, read: (String) -> Reading) throws(ActionLine.Mistake) {
    guard line.hasPrefix("/") else {
      self = .reply(line, read(line))
      return
    }
    let parts = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let (name, rest) = (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    if let action = scenario.action(name) {
      let typed = try ActionLine(rest, for: action)
      self = .action(name: name, arguments: typed.arguments, reason: typed.reason)
    } else if name == "wait" {
      guard let seconds = Int(rest), (1...86_400).contains(seconds) else {
        throw ActionLine.Mistake(message: "'/wait' needs a number of seconds; write '/wait 60'")
      }
      self = .silence(seconds: seconds)
    } else if name == "end" {
      self = .leave
    } else {
      throw ActionLine.Mistake(message: "there is no action '\(name)' at this desk")
    }
  }

  /// The same as a line that reads as this input; nil for what cannot be written on one.
  package func line(in scenario: Scenario) -> String? {
    switch self {
    case .reply(let text, _): return text.hasPrefix("/") ? nil : text
    case .silence(let seconds): return scenario.action("wait") == nil ? "/wait \(seconds)" : nil
    case .leave: return scenario.action("end") == nil ? "/end" : nil
    case .action(let name, let arguments, let reason):
      guard let action = scenario.action(name) else { return nil }
      let because = reason.map { ["because \($0)"] } ?? []
      let values = arguments.map(\.value)
      let named = arguments.map { "\($0.name)=\($0.value)" }
      let quoted = arguments.map { "\($0.name)=\"\($0.value)\"" }
      return [values, named, quoted].map { (["/\(name)"] + $0 + because).joined(separator: " ") }.first { line in
        let rest = line.dropFirst(name.count + 1)
        guard let typed = try? ActionLine(String(rest), for: action) else { return false }
        return typed.arguments == arguments && typed.reason == reason
      }
    }
  }
}
