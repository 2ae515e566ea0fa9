extension Collection<UInt8> {
  /// - Throws: with a cure, when the beginning is that of UTF-16 or UTF-32.
  func checkEncoding(of path: String) throws(FileError) {
    let start = Array(prefix(64))
    let name: String?
    if start.starts(with: [0xFF, 0xFE, 0, 0]) || start.starts(with: [0, 0, 0xFE, 0xFF]) {
      name = "UTF-32"
    } else if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
    } else {
      name = start.guessedUTF16
    }
    if let name { throw FileError(.unreadableInput, path: path, reason: "it is \(name). " + cure(name, path)) }
  }

  /// - Parameter first: the number of its first line.
  /// - Throws: with the line and a cure, when it is not UTF-8.
  func checkUTF8(of path: String, from first: Int = 1) throws(FileError) {
    let bytes = Array(self)
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let line = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).firstIndex {
      String(validating: $0, as: UTF8.self) == nil
    }
    throw .notUTF8(first + (line ?? 0), of: path)
  }
}

extension FileError {
  static func notUTF8(_ line: Int, of path: String) -> FileError {
    FileError(
      .unreadableInput, path: path,
      reason: "line \(line) is not UTF-8. " + cure("WINDOWS-1252", path) + " (if it is Windows-1252)")
  }
}

extension [UInt8] {
  /// Text of Western languages in UTF-16 has a zero in every other byte.
  fileprivate var guessedUTF16: String? {
    guard count >= 8 else { return nil }
    for (first, name) in [(1, "UTF-16LE"), (0, "UTF-16BE")] {
      let high = stride(from: first, to: count - 1, by: 2).allSatisfy { self[$0] == 0 }
      let low = stride(from: 1 - first, to: count - 1, by: 2).contains { self[$0] == 0 }
      if high, !low { return name }
    }
    return nil
  }
}

private func cure(_ encoding: String, _ path: String) -> String {
  let input = path == "standard input" ? "" : " '\(path)'"
  return "Convert it first: iconv -f \(encoding) -t UTF-8\(input) > converted"
}
