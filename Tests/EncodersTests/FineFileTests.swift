import Bytes
import Foundation
import Testing

@testable import Encoders

/// A folder of its own, removed with the last test that holds it.
private final class Scratch {
  let url = FileManager.default.temporaryDirectory.appending(path: "encoders-\(UUID().uuidString)")
  var path: String { url.path }
  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to name: String) throws {
    try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
  }
}

@Suite("The fine encoder's file")
struct FineFileTests {
  private let identity = FineFile.Identity(name: "small.bin", size: 5, sha256: SHA256.hex(of: "whole".utf8))

  private func file(_ folders: [String], cache: String?) -> FineFile {
    FineFile(folders: folders, cache: cache, identity: identity)
  }

  @Test("a whole file is found, and once it is checked only looked at")
  func whole() throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    let cache = scratch.path + "/cache/rapport"
    let file = file(["/nowhere", scratch.path], cache: cache)
    #expect(try file.whole().path == scratch.path + "/small.bin")
    #expect(FileManager.default.fileExists(atPath: cache + "/fine-encoder.stamp"))
    #expect(try file.whole().path == scratch.path + "/small.bin")
    // Another file in its place is checked again.
    try scratch.write("whale", to: "small.bin")
    #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try file.whole() }
  }

  /// Changes a file of its size where it lies, and gives it its old time again.
  private func damage(_ path: String) throws {
    let old = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: Data("wha".utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: old as Any], ofItemAtPath: path)
  }

  @Test("damage is seen though size, place and time of the file stay")
  func damagedInPlace() throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    let file = file([scratch.path], cache: scratch.path + "/cache")
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: scratch.path + "/small.bin")
    _ = try file.whole()
    try damage(scratch.path + "/small.bin")
    #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try file.whole() }
    #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try file.path() }
  }

  @Test("who asks where it is gets it hashed, whatever the stamp says, and what was wrong is trusted no more")
  func hashedAlways() throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    let cache = scratch.path + "/cache"
    let strict = file([scratch.path], cache: cache)
    _ = try strict.whole()
    let other = FineFile(
      folders: [scratch.path], cache: cache,
      identity: FineFile.Identity(name: "small.bin", size: 5, sha256: SHA256.hex(of: "whale".utf8)))
    // A stamp that claims what is not so, as after damage that no date tells.
    let stamp = scratch.url.appending(path: "cache/fine-encoder.stamp")
    let claim = try String(contentsOf: stamp, encoding: .utf8).replacingOccurrences(
      of: SHA256.hex(of: "whole".utf8), with: SHA256.hex(of: "whale".utf8))
    try claim.write(to: stamp, atomically: true, encoding: .utf8)
    #expect(try other.whole().path == scratch.path + "/small.bin")
    #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try other.path() }
    #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try other.whole() }
  }

  @Test("what was read stays as it was, whatever becomes of the file")
  func kept() throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    let loaded = try file([scratch.path], cache: nil).whole().file
    try damage(scratch.path + "/small.bin")
    #expect(String(decoding: loaded.bytes, as: UTF8.self) == "whole")
    #expect(truncate(scratch.path + "/small.bin", 0) == 0)
    #expect(String(decoding: loaded.bytes, as: UTF8.self) == "whole")
  }

  @Test("a missing, cut or changed file is named")
  func broken() throws {
    let scratch = try Scratch()
    let file = file([scratch.path], cache: nil)
    #expect(throws: FineFile.Problem.missing) { try file.path() }
    for text in ["who", "whale", "whole and more"] {
      try scratch.write(text, to: "small.bin")
      #expect(throws: FineFile.Problem.damaged(path: scratch.path + "/small.bin")) { try file.path() }
    }
  }

  @Test("a damaged file does not hide a whole one")
  func second() throws {
    let (one, other) = (try Scratch(), try Scratch())
    try one.write("whale", to: "small.bin")
    try other.write("whole", to: "small.bin")
    #expect(try file([one.path, other.path], cache: nil).path() == other.path + "/small.bin")
  }

  @Test("without a place for the stamp it is checked each time", arguments: ["/dev/null/rapport", nil])
  func unwritable(cache: String?) throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    for _ in 0..<2 { #expect(try file([scratch.path], cache: cache).path() == scratch.path + "/small.bin") }
  }

  @Test("a folder that nobody may write does")
  func readOnly() throws {
    let scratch = try Scratch()
    try scratch.write("whole", to: "small.bin")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.path)
    #expect(try file([scratch.path], cache: nil).path() == scratch.path + "/small.bin")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
  }
}

@Suite("The vectors that are kept")
struct VectorCacheTests {
  /// A vector that tells its text.
  private func vectors(of texts: [String]) -> WideVectors {
    WideVectors(
      numbers: texts.flatMap { text in
        (0..<WideVectors.width).map { Int16(text.utf8.count * 100 + $0) }
      })
  }

  @Test("what was computed once is not computed again, whatever the order")
  func kept() throws {
    let scratch = try Scratch()
    let cache = VectorCache(folder: scratch.path + "/new/folder", encoder: String(repeating: "a", count: 64))
    var asked: [[String]] = []
    func read(_ texts: [String]) -> WideVectors {
      cache.vectors(of: texts) { missing in
        asked.append(missing)
        return vectors(of: missing)
      }
    }
    #expect(read(["one", "three", "one"]) == vectors(of: ["one", "three", "one"]))
    #expect(read(["three", "fourteen", "one"]) == vectors(of: ["three", "fourteen", "one"]))
    #expect(read(["one"]) == vectors(of: ["one"]))
    #expect(asked == [["one", "three"], ["fourteen"]])
    let other = VectorCache(folder: scratch.path + "/new/folder", encoder: String(repeating: "b", count: 64))
    _ = other.vectors(of: ["one"]) { missing in
      asked.append(missing)
      return vectors(of: missing)
    }
    #expect(asked.last == ["one"])
  }

  @Test("a damaged file costs time and nothing else")
  func damaged() throws {
    let scratch = try Scratch()
    let cache = VectorCache(folder: scratch.path, encoder: String(repeating: "a", count: 64))
    let file = scratch.url.appending(path: "vectors-aaaaaaaaaaaaaaaa.bin")
    _ = cache.vectors(of: ["one", "three"], computing: vectors)
    let whole = try Data(contentsOf: file)
    var changed = whole
    changed[100] ^= 1
    for bytes in [changed, whole.dropLast(3), Data("nonsense".utf8), Data()] {
      try bytes.write(to: file)
      #expect(cache.vectors(of: ["three", "one"], computing: vectors) == vectors(of: ["three", "one"]))
      #expect(try Data(contentsOf: file) == whole)
    }
  }

  @Test("a folder that cannot be written does without")
  func unwritable() {
    let cache = VectorCache(folder: "/dev/null/rapport", encoder: String(repeating: "a", count: 64))
    #expect(cache.vectors(of: ["one"], computing: vectors) == vectors(of: ["one"]))
  }
}
