import ArgumentParser
import AuthoredFiles
import Glibc

extension CompletionKind {
  /// Scenarios by id, or files once there is a slash or a dot.
  static let scenario = named { $0.scenarios() }

  /// Scenarios and journeys.
  static let scenarioOrJourney = named { $0.scenarios() + $0.journeys() }

  static let drill = named { $0.drills() }

  private static func named(_ entries: @escaping @Sendable (Library) -> [Library.Entry]) -> CompletionKind {
    .custom { _, _, word in
      let ids = Set(entries(SharedOptions.library(folders: [])).map(\.id)).sorted()
      return ids.filter { $0.hasPrefix(word) }
        + (word.contains("/") || word.hasPrefix(".") ? paths(from: word) : [])
    }
  }

  /// Scenario files and folders that a path could go on with.
  private static func paths(from start: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    // What the user has typed is no pattern.
    let literal = start.map { "*?[\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    guard glob(literal + "*", GLOB_MARK, nil, &found) == 0 else { return [] }
    let paths = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    return paths.filter { $0.hasSuffix("/") || $0.hasSuffix(".yaml") }
  }
}
