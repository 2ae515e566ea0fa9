import RapportModel

/// Fields of conversations that people named, until some conversation has them.
struct NamedFields {
  private var missing: [String]
  private var known: Set<String> = []
  private var hasLooked = false

  /// - Parameter names: as people wrote them.
  init(_ names: [String]) {
    missing = names
  }

  mutating func look(at transcript: Transcript) {
    hasLooked = true
    guard !missing.isEmpty else { return }
    missing.removeAll { transcript.field($0) != nil }
    // More would help nobody.
    if known.count < 100 { known.formUnion(transcript.fieldNames) }
  }

  /// What people should know of those that no conversation has; nothing where there was none.
  var remarks: [String] {
    guard hasLooked else { return [] }
    return missing.map { name in
      guard !known.isEmpty else { return "no conversation has a field '\(name)', nor any other" }
      let names = known.sorted()
      let meant = names.nearest(to: name).map { "did you mean '\($0)'? " } ?? ""
      return "no conversation has a field '\(name)'; \(meant)there are: \(names.joined(separator: ", "))"
    }
  }
}

extension Transcript {
  /// What `field` knows of it.
  fileprivate var fieldNames: [String] {
    let own = ["agent", "channel", "language", "scenario"].filter { field($0) != nil }
    return own + extra.map(\.name).filter { field($0) != nil } + customer.map(\.name)
  }
}
