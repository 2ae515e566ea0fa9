import Foundation
import Shipped
import Testing

@Suite struct ShippedFilesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Paths of the files with one of these endings under a folder of the source tree, named as they are shipped.
  static func paths(under folder: String, as name: String, _ endings: [String]) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { path in endings.contains { path.hasSuffix($0) } }
      .map { "\(name)/\($0)" }
  }

  @Test func `the list of embedded files is current`() throws {
    let onDisk =
      Self.paths(under: "scenarios", as: "scenarios", [".yaml"])
      + Self.paths(under: "Sources/CShipped/data", as: "data", [".yaml", ".txt", ".bin", ".jsonl"])
    #expect(
      ShippedFiles.all.map(\.path).sorted() == onDisk.sorted(),
      "Sources/CShipped/files.h is stale: run scripts/shipped-list and build again")
  }

  @Test func `embedded bytes are those of the files`() throws {
    for file in ShippedFiles.all {
      let path = file.path.hasPrefix("data/") ? "Sources/CShipped/\(file.path)" : file.path
      let bytes = try [UInt8](Data(contentsOf: Self.root.appending(path: path)))
      #expect(file.bytes == bytes, "\(file.path)")
    }
  }
}
