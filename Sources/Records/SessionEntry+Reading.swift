import Bytes
import Glibc
import RapportModel
import TranscriptFiles

extension SessionEntry {
  /// A session of which no more is known than the name of its journal.
  ///
  /// - Parameter modified: in nanoseconds since 1970.
  package init(name: String, bytes: Int = 0, modified: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
    key = String(SHA256.hex(of: name.utf8).prefix(8))
    started = Self.time(in: name) ?? modified / 1_000_000_000
    mode = .coached
  }

  init(_ file: JournalFolder.File) {
    self.init(name: file.name, bytes: file.bytes, modified: file.modified)
  }

  /// A journal in short.
  init(_ file: JournalFolder.File, journal: Result<JournalReading, LineError>) {
    self.init(file)
    switch journal {
    case .failure(let error): problem = "line \(error.line): \(error.message)"
    case .success(let reading):
      let transcript = reading.transcript
      scenario = transcript.scenario
      scenarioSHA256 = transcript.scenarioSHA256
      variant = transcript.variant
      channel = transcript.channel
      mode = transcript.mode.flatMap(Mode.init) ?? .coached
      episode = transcript.carried?.episode ?? 1
      origin = reading.origin
      let spoken = transcript.turns.filter(\.isReply)
      replies = spoken.count
      hints = spoken.reduce(0) { $0 + $1.hints }
      ended = transcript.ended
    }
  }

  /// The time (UTC) at the start of a journal's name, "20260302-091400-…", in seconds since 1970.
  private static func time(in name: String) -> Int? {
    let digits = name.utf8.prefix(15).filter { $0 != UInt8(ascii: "-") }
    guard digits.count == 14, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int32 { digits[range].reduce(0) { $0 * 10 + Int32($1 - 0x30) } }
    var parts = tm()
    parts.tm_year = number(0..<4) - 1900
    parts.tm_mon = number(4..<6) - 1
    parts.tm_mday = number(6..<8)
    parts.tm_hour = number(8..<10)
    parts.tm_min = number(10..<12)
    parts.tm_sec = number(12..<14)
    return timegm(&parts)
  }
}
