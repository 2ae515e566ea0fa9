import Foundation
import Glibc
import RapportModel
import Records
import Testing
import TranscriptFiles

@Suite struct LogbookTests {
  private let home = Home()

  @Test func aJournalInShort() throws {
    var transcript = Home.transcript(ended: .solved)
    transcript.turns[1].hints = 2
    transcript.mode = "assessed"
    transcript.variant = "early"
    try home.keep(transcript, as: "20260302-091400-leak-1-77", origin: "/a/leak.yaml")
    let entry = try #require(try home.logbook().entries.first)
    #expect(entry.name == "20260302-091400-leak-1-77")
    #expect(entry.started == 1_772_442_840)
    #expect(entry.key.count == 8)
    #expect(entry.task == .init(scenario: "leak", variant: "early"))
    #expect((entry.mode, entry.replies, entry.hints) == (.assessed, 1, 2))
    #expect(entry.isFinished && entry.isAssisted)
    #expect(entry.origin == "/a/leak.yaml")
    #expect(try home.logbook().reading(of: entry).transcript == transcript)
  }

  @Test func sessionsAreInOrderAndWhatWasLeftIsUnfinished() throws {
    try home.keep(Home.transcript(ended: .abandoned), as: "20260303-091400-b-1-1")
    try home.keep(Home.transcript(ended: nil), as: "20260302-091400-a-1-1")
    let entries = try home.logbook().entries
    #expect(entries.map(\.name) == ["20260302-091400-a-1-1", "20260303-091400-b-1-1"])
    #expect(entries.map(\.isFinished) == [false, false])
  }

  @Test func theIndexFollowsTheFolder() throws {
    try home.keep(Home.transcript(ended: nil), as: "1")
    #expect(try home.logbook().entries.map(\.ended) == [nil])
    let journal = try Journal.resume("\(home.path)/sessions/1.jsonl")
    try journal.keep(Home.transcript(ended: .solved))
    try home.keep(Home.transcript(ended: nil), as: "2")
    #expect(try home.logbook().entries.map(\.ended) == [.solved, nil])
    unlink("\(home.path)/sessions/1.jsonl")
    #expect(try home.logbook().entries.map(\.name) == ["2"])
  }

  @Test func theIndexIsUsedAndCanBeDeleted() throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    let first = try home.logbook().entries
    // The same size and time: what stands in the index is believed.
    let path = "\(home.path)/sessions/1.jsonl"
    let bytes = try InputFile.bytes(of: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    home.write([UInt8](repeating: 0x20, count: bytes.count), to: "sessions/1.jsonl")
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
    #expect(try home.logbook().entries == first)
    unlink("\(home.path)/index.sqlite")
    #expect(try home.logbook().entries.first?.problem != nil)
    home.write(bytes, to: "sessions/1.jsonl")
    #expect(try home.logbook().entries.map(\.ended) == [.solved])
  }

  @Test(arguments: ["", "no database at all, but a text that is long enough", "SQLite format 3\0garbage"])
  func aDamagedIndexIsMadeAgain(text: String) throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    _ = try home.logbook()
    home.write(Array(text.utf8), to: "index.sqlite")
    let logbook = try home.logbook()
    #expect(logbook.entries.map(\.name) == ["1"])
    #expect(logbook.wasRebuilt == !text.isEmpty)
    #expect(try !home.logbook().wasRebuilt)
  }

  @Test func anIndexWithHolesIsMadeAgain() throws {
    for number in 10..<60 { try home.keep(Home.transcript(ended: .solved), as: "\(number)") }
    _ = try home.logbook()
    var bytes = try InputFile.bytes(of: "\(home.path)/index.sqlite")
    for place in 4200..<bytes.count { bytes[place] = 0xA5 }
    home.write(bytes, to: "index.sqlite")
    let logbook = try home.logbook()
    #expect(logbook.entries.count == 50)
    #expect(logbook.entries.allSatisfy { $0.ended == .solved })
    #expect(logbook.wasRebuilt)
  }

  /// SQLite opens all of these without a word.
  @Test(arguments: [
    ("name TEXT PRIMARY KEY, bytes", "nime TEXT PRIMARY KEY, bytes"), ("PRIMARY KEY, bytes", "PRIMARY KEY, betes"),
    ("CREATE TABLE session", "CREATE TABLE ssssion"), ("replies INTEGER", "replias INTEGER"), ("solved", "salved"),
    ("leak", "lead"),
  ])
  func anIndexThatSaysSomethingElseIsMadeAgain(written: String, damaged: String) throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    _ = try home.logbook()
    var bytes = try InputFile.bytes(of: "\(home.path)/index.sqlite")
    let places = bytes.indices.filter { bytes[$0...].starts(with: written.utf8) }
    try #require(!places.isEmpty)
    for place in places { bytes.replaceSubrange(place..<place + written.utf8.count, with: damaged.utf8) }
    home.write(bytes, to: "index.sqlite")
    let logbook = try home.logbook()
    #expect(logbook.entries.map(\.ended) == [.solved])
    #expect(logbook.wasRebuilt)
    #expect(try !home.logbook().wasRebuilt)
  }

  @Test func aDamagedJournalIsListedWithItsProblem() throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    home.write(Array("{}\n{}\n".utf8), to: "sessions/2.jsonl")
    let entries = try home.logbook().entries
    #expect(entries.map { $0.problem == nil } == [true, false])
    let logbook = try home.logbook()
    #expect(throws: FileError.self) { try logbook.reading(of: entries[1]) }
  }

  @Test func numbersBeyondAllBoundsAreThatJournalsProblem() throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    var hints = Home.transcript(ended: .solved)
    hints.turns.append(hints.turns[1])
    for index in hints.turns.indices { hints.turns[index].hints = .max }
    try home.keep(hints, as: "2")
    var episode = Home.transcript(ended: .solved)
    episode.carried = Carried(
      episode: .min, mood: Mood(calm: 40, trust: 50, warmth: 50), agentKnows: [], told: [], promises: [],
      outcomes: [])
    try home.keep(episode, as: "3")
    #expect(try home.logbook().entries.map { $0.problem == nil } == [true, false, false])
  }

  @Test func nobodyWhoHasNotPractisedGetsAnIndex() throws {
    #expect(try home.logbook().entries.isEmpty)
    #expect(access("\(home.path)/index.sqlite", F_OK) != 0)
  }

  @Test func gradesAreKeptUntilSomethingChanges() throws {
    try home.keep(Home.transcript(ended: nil), as: "1")
    let grade = Grade(
      score: Tenths(count: 745), passed: true, criteria: [.empathy: Tenths(count: 733), .clarity: Tenths(100)])
    var asked = 0
    func graded(by judge: String) throws -> Grade? {
      let logbook = try home.logbook()
      return logbook.grade(of: try #require(logbook.entries.first), by: judge) {
        asked += 1
        return grade
      }
    }
    for _ in 0..<3 { #expect(try graded(by: "a") == grade) }
    #expect(asked == 1)
    #expect(try graded(by: "b") == grade)
    #expect(asked == 2)
    try Journal.resume("\(home.path)/sessions/1.jsonl").keep(Home.transcript(ended: .solved))
    #expect(try graded(by: "b") == grade)
    #expect(asked == 3)
  }

  @Test func aDamagedGradeIsGivenAgain() throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    let grade = Grade(score: Tenths(count: 745), passed: true, criteria: [.empathy: Tenths(count: 733)])
    func graded() throws -> Grade? {
      let logbook = try home.logbook()
      return logbook.grade(of: try #require(logbook.entries.first), by: "a") { grade }
    }
    #expect(try graded() == grade)
    let written = Array("empathy=733".utf8)
    var bytes = try InputFile.bytes(of: "\(home.path)/index.sqlite")
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: written) })
    bytes[place + written.count - 1] = UInt8(ascii: "9")
    home.write(bytes, to: "index.sqlite")
    #expect(try graded() == grade)
  }

  @Test func withoutAnIndexEverythingIsRead() throws {
    try home.keep(Home.transcript(ended: .solved), as: "1")
    // A folder stands where the index would.
    mkdir("\(home.path)/index.sqlite", 0o700)
    let logbook = try home.logbook()
    #expect(logbook.entries.map(\.ended) == [.solved])
    #expect(!logbook.wasRebuilt)
    let grade = Grade(score: nil, passed: nil, criteria: [:])
    #expect(logbook.grade(of: logbook.entries[0], by: "a") { grade } == grade)
  }

  @Test func manyProcessesAtOnceSeeTheSame() async throws {
    for number in 10..<40 { try home.keep(Home.transcript(ended: .solved), as: "\(number)") }
    let path = home.path
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { (try? Logbook(folder: path).entries.count) ?? -1 } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [Int](repeating: 30, count: 8))
    #expect(try !home.logbook().wasRebuilt)
  }
}
