import RapportModel

/// A scenario with the sample replies of its branches, each with its place in the file.
package struct SampledScenario: Sendable {
  package var scenario: Scenario
  /// In file order.
  package var samples: [PlacedSample]
  /// Where nodes ("pressed") and branches ("pressed/3", "anywhere/1") stand.
  package var places: [String: SourcePosition]
  /// The file as the user named it.
  package var file: String
}

extension Library {
  /// A scenario by id or path, for those who try its samples.
  package func sampledScenario(_ idOrPath: String) -> Loaded<SampledScenario> {
    let found = loadScenario(idOrPath, besides: [])
    return Loaded(found.loaded.diagnostics) {
      guard let scenario = found.loaded.value, let file = found.file else { return nil }
      return SampledScenario(
        scenario: scenario, samples: Self.samples(in: file.tree), places: Self.places(in: file.tree),
        file: file.file)
    }
  }

  private static func samples(in tree: Tree) -> [PlacedSample] {
    var samples: [PlacedSample] = []
    func add(_ reactions: [Tree], _ node: String?) {
      for (index, reaction) in reactions.enumerated() {
        for (quality, text) in texts(of: reaction) {
          samples.append(
            PlacedSample(node: node, index: index, quality: quality, text: text.text ?? "", position: text.at))
        }
      }
    }
    for entry in tree.entries("dialogue") { add(entry.value.items("replies"), entry.key) }
    add(tree.items("anywhere"), nil)
    return samples.sorted { $0.position < $1.position }
  }

  private static func places(in tree: Tree) -> [String: SourcePosition] {
    var places: [String: SourcePosition] = [:]
    func add(_ reactions: [Tree], _ name: String) {
      for (index, reaction) in reactions.enumerated() { places["\(name)/\(index + 1)"] = reaction.at }
    }
    for entry in tree.entries("dialogue") {
      places[entry.key] = entry.keyAt
      add(entry.value.items("replies"), entry.key)
    }
    add(tree.items("anywhere"), "anywhere")
    return places
  }

  private static func texts(of reaction: Tree) -> [(Samples.Quality, Tree)] {
    let weak = reaction.entries("weak").flatMap { entry in
      entry.value.items.compactMap { text in
        Criterion(rawValue: entry.key).map { (Samples.Quality.weak($0), text) }
      }
    }
    return reaction.items("good").map { (.good, $0) } + weak + reaction.items("wrong").map { (.wrong, $0) }
  }
}
