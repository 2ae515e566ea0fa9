import Bytes
import Foundation
import RapportModel
import Testing

@testable import AuthoredFiles

/// The published schemas against the loader, by the Python package jsonschema.
@Suite struct SchemaAgreementTests {
  static let python = ShippedFilesTests.root.appending(path: ".build-tools/bin/python").path

  /// Codes for what no schema expresses.
  static let beyond = [
    "missing-title", "unknown-node", "unknown-fact", "unknown-move", "unknown-action", "unknown-need",
    "unknown-variant",
    "unknown-company", "unknown-persona", "unknown-scenario", "unknown-placeholder", "bad-pattern", "not-money",
    "wrong-value", "turns-order", "band-order", "unknown-conversation", "weights", "only-deductions",
    "not-in-rubric", "not-in-drill", "duplicate-name", "duplicate-key", "missing-says", "says-before-agent",
    "other-customer", "anchor", "merge-key", "tag", "key-not-text", "second-document", "too-deep", "too-large",
    "not-utf8", "yaml", "needs-quotes", "tab", "empty-file",
  ]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: python), "scripts/setup test makes .build-tools"))
  func `schemas and loader agree on good, mutated and broken files`() throws {
    var lines: [String] = []
    for (good, mutations) in MutationTests.mutations {
      lines.append(Self.line(good.name, good.kind, yaml: good.bytes, codes: []))
      for mutation in mutations.all {
        let codes = [mutation.code]
        lines.append(
          JSON.object([
            .init("name", .string(mutation.description)), .init("kind", .string(good.kind.rawValue)),
            .init("json", try JSON(parsing: Array(mutation.tree.json.utf8))),
            .init("codes", .array(codes.map { .string($0) })),
          ]).text)
      }
    }
    for file in BrokenFiles.all {
      let errors = file.diagnostics.filter { $0.severity == .error }
      guard let kind = file.kind, String(validating: file.bytes, as: UTF8.self) != nil else { continue }
      lines.append(Self.line(file.name, kind, yaml: file.bytes, codes: errors.map(\.code)))
    }
    for path in Library(folders: [], shipped: []).authoredFiles(
      at: ShippedFilesTests.root.appending(path: "scenarios").path)
    {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
      let outcome = CheckedFile.reading(bytes, file: path, as: nil)
      lines.append(Self.line(path, try #require(outcome.file).kind, yaml: bytes, codes: []))
    }
    let list = FileManager.default.temporaryDirectory.appending(path: "rapport-schema-\(UUID().uuidString).jsonl")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: list)
    defer { try? FileManager.default.removeItem(at: list) }
    let (status, output) = try Self.run(list.path)
    #expect(status == 0, "\(output)")
    #expect(output.contains("0 disagreements"))
  }

  private static func line(_ name: String, _ kind: KeyTable.FileKind, yaml: [UInt8], codes: [String]) -> String {
    JSON.object([
      .init("name", .string(name)), .init("kind", .string(kind.rawValue)),
      .init("yaml", .string(String(decoding: yaml, as: UTF8.self))),
      .init("codes", .array(codes.map { .string($0) })),
    ]).text
  }

  private static func run(_ list: String) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema_agreement.py").path,
      DocumentationTests.schemas.path, list, beyond.joined(separator: ","),
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
