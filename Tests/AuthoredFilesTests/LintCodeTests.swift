import Foundation
import RapportModel
import Testing

@testable import AuthoredFiles

/// The codes whose severity a project may set, and its files.
@Suite struct LintCodeTests {
  @Test func `the list holds every code of a warning, and no other`() throws {
    let call = try Regex(#"(?:Diagnostic\(\s*"([a-z-]+)", \.warning|warn\(\s*"([a-z-]+)")"#)
    let codes = try DiagnosticsPageTests.sources(of: "AuthoredFiles").flatMap { text in
      text.matches(of: call).compactMap { ($0.output[1].substring ?? $0.output[2].substring).map(String.init) }
    }
    // Said of samples, by those who try them.
    let ofSamples = ["sample-elsewhere", "sample-not-understood", "wrong-sample-taken"]
    #expect(LintCode.all == Set(codes + ofSamples).sorted())
  }

  private func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-project-\(UUID().uuidString)")
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    return folder
  }

  private func diagnostic(_ code: String, _ severity: Severity, _ file: String) -> Diagnostic {
    Diagnostic(code, severity, "said", file: file)
  }

  @Test func `the nearest project file decides, and errors stay`() throws {
    let folder = try folder([
      ".rapport.yaml": "format: project/1\nseverity: {unused-move: off, unused-fact: error}\n",
      "inner/.rapport.yaml": "format: project/1\nseverity: {unused-fact: off}\n",
    ])
    let outer = folder.appending(path: "deep/down/a.yaml").path
    let inner = folder.appending(path: "inner/b.yaml").path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "deep/down"), withIntermediateDirectories: true)
    var projects = ProjectFiles()
    let judged = projects.judged(
      [
        diagnostic("unused-move", .warning, outer), diagnostic("unused-fact", .warning, outer),
        diagnostic("unused-move", .error, outer), diagnostic("repeated-line", .warning, outer),
        diagnostic("unused-move", .warning, inner), diagnostic("unused-fact", .warning, inner),
      ], in: [outer, inner])
    #expect(
      Set(judged) == [
        diagnostic("unused-fact", .error, outer), diagnostic("unused-move", .error, outer),
        diagnostic("repeated-line", .warning, outer), diagnostic("unused-move", .warning, inner),
      ])
  }

  @Test func `a wrong project file is said once, and changes nothing`() throws {
    let folder = try folder([".rapport.yaml": "format: project/1\nseverity: {unused-moves: off}\n"])
    let files = ["a.yaml", "b.yaml"].map { folder.appending(path: $0).path }
    var projects = ProjectFiles()
    let judged = projects.judged([diagnostic("unused-move", .warning, files[0])], in: files)
    #expect(judged.map(\.code).sorted() == ["unknown-key", "unused-move"])
    #expect(judged.first { $0.code == "unknown-key" }?.notes == [.init("did you mean 'unused-move'?")])
  }
}
