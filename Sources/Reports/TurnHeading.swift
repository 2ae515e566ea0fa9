import RapportModel

extension Turn {
  /// "turn 2, agent, note": what stands above its words; what the customer does not see says so.
  ///
  /// - Parameter index: its place among the turns, from 0.
  func heading(_ index: Int) -> String {
    var words = "turn \(index), \(role.rawValue)"
    if isAutomated { words += ", automated" }
    switch visibility {
    case .note: words += ", note (the customer does not see it)"
    case .private: words += ", private"
    case .public, nil: break
    }
    return words
  }
}
