import CReadline
import Glibc

/// The editor that the user has chosen, in the same terminal.
package enum ExternalEditor {
  /// Why a text could not be edited.
  package struct Trouble: Error, CustomStringConvertible {
    package var description: String
  }

  /// Lets the user change a text, with `$VISUAL`, else `$EDITOR`, else vi.
  ///
  /// - Returns: what was saved.
  package static func edit(_ text: String) throws(Trouble) -> String {
    let folder = try makeFolder()
    let path = folder + "/message.txt"
    defer {
      unlink(path)
      rmdir(folder)
    }
    guard write(text, to: path) else { throw Trouble(description: "cannot write '\(path)': \(reason)") }
    let editor =
      [getenv("VISUAL"), getenv("EDITOR")].lazy.compactMap { $0.map { String(cString: $0) } }
      .first { !$0.isEmpty } ?? "vi"
    let code = creadline_run(editor, path)
    guard code == 0 else {
      throw Trouble(description: "'\(editor)' ended with \(code); set $EDITOR to an editor that you have")
    }
    guard let edited = read(path) else { throw Trouble(description: "cannot read '\(path)': \(reason)") }
    return edited
  }

  private static var reason: String { String(cString: strerror(errno)) }

  /// For this user alone.
  private static func makeFolder() throws(Trouble) -> String {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/rapport-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Trouble(description: "cannot make a folder in '\(place)': \(reason)")
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0, bytes.count < 1 << 20 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
