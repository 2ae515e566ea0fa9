import ArgumentParser
import TranscriptFiles

/// Where grades go: standard output, or a file.
struct GradeOutput {
  private let file: OutputFile?

  /// - Parameters:
  ///   - path: nil for standard output.
  ///   - inputs: the files that are read; none of them is written over.
  ///   - format: a page, an array and a report of tests are there when they are whole, lines and rows as they come.
  /// - Throws: exit code 74, after saying why.
  init(path: String?, inputs: [String], format: GradeCommand.Format) throws {
    let isWhole = [.json, .junit, .html].contains(format)
    file = try path.map { path in
      try orExit(.unwritable) { () throws(FileError) in
        try OutputFile(path: path, inputs: inputs, isWhole: isWhole)
      }
    }
  }

  /// Writes a piece as a whole: who interrupts the program finds whole ones.
  func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try uninterrupted {
      guard let file else { return try Output.write(bytes) }
      try orExit(.unwritable) { () throws(FileError) in try file.write(bytes) }
    }
  }

  func finish() throws {
    guard let file else { return }
    try uninterrupted { try orExit(.unwritable) { () throws(FileError) in try file.finish() } }
  }
}
