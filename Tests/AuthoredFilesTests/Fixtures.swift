import Foundation
import RapportModel

@testable import AuthoredFiles

/// The files under Tests/Fixtures/AuthoredFiles.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/AuthoredFiles").path

  static func bytes(_ name: String) -> [UInt8] {
    [UInt8](try! Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  /// A good file of each kind, which together hold every key.
  struct Good: Sendable, CustomStringConvertible {
    let kind: KeyTable.FileKind
    let name: String
    /// Where the library finds it.
    let path: String

    var description: String { name }
    var bytes: [UInt8] { Fixtures.bytes("good/\(name)") }
  }

  static let good: [Good] = [
    Good(kind: .scenario, name: "late-parcel.yaml", path: "scenarios/late-parcel.yaml"),
    Good(kind: .company, name: "companies/corner-shop.yaml", path: "scenarios/companies/corner-shop.yaml"),
    Good(kind: .persona, name: "personas/plain-speaker.yaml", path: "scenarios/personas/plain-speaker.yaml"),
    Good(kind: .journey, name: "journeys/two-calls.yaml", path: "scenarios/journeys/two-calls.yaml"),
    Good(kind: .drill, name: "drills/short-replies.yaml", path: "scenarios/drills/short-replies.yaml"),
    Good(
      kind: .conversation, name: "conversations/second-try.yaml", path: "scenarios/conversations/second-try.yaml"),
    Good(kind: .rubric, name: "rubric.yaml", path: "data/default-rubric.yaml"),
    Good(kind: .moves, name: "moves.yaml", path: "data/standard-moves.yaml"),
    Good(kind: .project, name: "project.yaml", path: "project.yaml"),
  ]

  /// What is wrong with the file at `path` when it holds these bytes and all others are good.
  static func diagnostics(of kind: KeyTable.FileKind, at path: String, holding bytes: [UInt8]) -> [Diagnostic] {
    var files = goodFiles
    files[path] = bytes
    let library = Library(folders: [], shipped: files.map { ($0.key, $0.value) })
    let all =
      switch kind {
      case .scenario: linted(library.loadScenario("late-parcel", besides: []), in: library)
      case .company, .persona, .rubric, .drill, .project:
        linted(CheckedFile.reading(bytes, file: "built in: \(path)", as: kind), in: library)
      case .journey: library.journey("two-calls").diagnostics
      case .conversation: library.conversation("second-try").diagnostics
      case .moves: library.standardMoves().diagnostics
      }
    return all.filter { $0.file == "built in: \(path)" }
  }

  /// With the warnings that only lint gives.
  private static func linted(_ scenario: Library.LoadedScenario, in library: Library) -> [Diagnostic] {
    scenario.loaded.diagnostics + library.lint(scenario, standard: library.standardMoves().value ?? [])
  }

  private static func linted(_ outcome: CheckedFile.Outcome, in library: Library) -> [Diagnostic] {
    guard var file = outcome.file else { return outcome.diagnostics }
    library.warnOfOtherMoves(&file, standard: library.standardMoves().value ?? [])
    return file.diagnostics
  }

  private static let goodFiles: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: good.map { ($0.path, $0.bytes) })
}
