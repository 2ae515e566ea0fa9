import Foundation
import Testing

/// Texts that are kept beside the tests. `RAPPORT_RECORD=1` writes them anew and then fails, so that a recording
/// never passes by accident.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Reports/\(name)")
  if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] == "1" {
    try? Data(text.utf8).write(to: path)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  guard let data = try? Data(contentsOf: path) else {
    Issue.record("no \(name): record it with RAPPORT_RECORD=1", sourceLocation: location)
    return
  }
  #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: location)
}
