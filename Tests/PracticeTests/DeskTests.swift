import LineEditing
import Practice
import RapportModel
import Testing

/// What is looked up at the desk.
@MainActor @Suite struct DeskTests {
  private func withArticles(_ lines: String...) -> Room {
    Room(lines.map(LineEvent.line)).with { scenario in
      scenario.company.articles = [
        .init(id: "leak", title: "When it leaks", text: "Check the seal. A return of the machine needs a box."),
        .init(id: "post", title: "Posting a parcel", text: "Returned parcels go to the shop. Ask for a receipt."),
        .init(id: "light", title: "The light", text: "It blinks."),
      ]
      scenario.company.policies = [
        .init(id: "returns", title: "Returns", text: "Within 30 days. No box is needed.")
      ]
    }
  }

  @Test func theSearchRanksAndShowsThePassage() throws {
    let room = withArticles("/kb returning box")
    try room.play()
    let text = room.written
    let places = ["returns", "leak", "post"].map { text.firstRange(of: "  \($0) ")?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(text)")
    #expect(text.contains("A return of the machine needs a box."))
    #expect(text.contains("Returned parcels go to the shop.") && !text.contains("Ask for a receipt."))
    #expect(!text.contains("blinks"))
  }

  @Test(arguments: [
    ("/kb returns", "Within 30 days. No box is needed."), ("/kb blinks", "It blinks."),
    ("/kb the light", "It blinks."), ("/kb how do you blink", "It blinks."),
    ("/kb reciept", "No article has 'reciept'"),
  ])
  func oneHitIsShownWhole(line: String, answer: String) throws {
    let room = withArticles(line)
    try room.play()
    #expect((room.written + room.remarked).contains(answer))
  }

  @Test func theRecordShowsWhatWasDoneAndNoted() throws {
    let room = Room(
      "/repair", "/refund 21 because late", "/note rings at six", "sorry", "/note calm now", "/customer"
    )
    .with { scenario in scenario.actions.removeAll { $0.name == "note" } }
    try room.play()
    let record = room.written
    #expect(
      record.contains(
        "Done at the desk\n  /repair     book a repair\n  /refund 21  refused: 21 is above your limit of 20\n"))
    #expect(record.contains("Your notes\n  at first       rings at six\n  after reply 1  calm now\n"))
    #expect(room.transcript.notes == [.init(text: "rings at six", before: 3), .init(text: "calm now", before: 5)])
    #expect(room.kept.last?.notes == room.transcript.notes)
  }

  @Test func theRecordBeginsWithWhatWasBefore() throws {
    let room = Room([.line("/customer")]).with { scenario in
      scenario.history = [.init(on: "Monday, by email", what: "Asked about the seal.\u{1B}[2J")]
    }
    try room.play()
    let text = try #require(room.written.firstRange(of: "Before today").map { room.written[$0.lowerBound...] })
    #expect(text.contains("Monday, by email  Asked about the seal."))
    #expect(!text.contains("\u{1B}[2J"))
  }

  @Test func theDesksOwnNoteComesFirst() throws {
    let room = Room("/note angry", "/help note")
    try room.play()
    #expect(room.actions.map(\.action) == ["note"])
    #expect(room.transcript.notes.isEmpty)
    #expect(room.written.contains("write a note") && !room.written.contains("for yourself"))
  }

  @Test func narrowTablesStandOneBelowTheOther() throws {
    let room = Room("/actions", "/help")
    room.width = 40
    try room.play()
    #expect(
      room.written.contains(
        "  /refund AMOUNT because REASON\n    pay money back (yours to decide, up\n    to 20)\n"))
    #expect(room.written.split(separator: "\n").allSatisfy { $0.columns <= 40 })
  }

  @Test func plainTablesAreSentences() throws {
    let room = Room("/mood", "/customer")
    room.isPlain = true
    try room.play()
    #expect(room.written.contains("  calm: tense (41 of 100)\n"))
    #expect(room.written.contains("  our delay: no answer on Monday\n"))
  }

  @Test func longTextsGoThroughThePager() throws {
    let room = Room("/help")
    room.hasPager = true
    try room.play()
    #expect(room.paged.contains { $0.contains("/dispute TEXT") })
    #expect(!room.written.contains("/dispute TEXT"))
  }
}
