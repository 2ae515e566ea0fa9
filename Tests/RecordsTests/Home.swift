import Foundation
import Glibc
import RapportModel
import Records
import TranscriptFiles

/// A data folder of a test's own, removed with all it holds.
final class Home {
  let path: String

  init() {
    var template = Array("/tmp/rapport-records-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func logbook() throws -> Logbook { try Logbook(folder: path) }

  func keep(_ transcript: Transcript, as name: String, origin: String? = nil) throws {
    _ = try Journal(path: "\(path)/sessions/\(name).jsonl", beginning: transcript, origin: origin)
  }

  func write(_ bytes: [UInt8], to name: String) {
    let file = fopen("\(path)/\(name)", "w")
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  /// A customer's message and the reply to it.
  static func transcript(ended: Outcome?) -> Transcript {
    var transcript = Transcript(
      id: "leak-1", turns: [Turn(role: .customer, text: "It leaks."), Turn(role: .agent, text: "Where?")])
    transcript.scenario = "leak"
    transcript.seed = 1
    transcript.ended = ended
    return transcript
  }
}
