import LineEditing
import Practice
import RapportModel
import Testing

@MainActor @Suite struct GuidedTests {
  /// With a good, two weak and a wrong sample.
  private func room(_ lines: String...) -> Room {
    let room = Room(lines.map(LineEvent.line)).with { scenario in
      scenario.nodes[0].reactions[0].samples = Samples(
        good: ["I am sorry."], weak: [.init(.empathy, "Sorry."), .init(.clarity, "Well, sorry, then.")],
        wrong: ["Bye."])
    }
    room.mode = .guided
    return room
  }

  private func number(of text: String, in written: String) throws -> String {
    let line = try #require(written.split(separator: "\n").first { $0.hasSuffix("  \(text)") })
    return String(line.drop { $0 == " " }.prefix { $0 != " " })
  }

  @Test func thereAreFourToChooseFrom() throws {
    let room = room()
    try room.play()
    for text in ["I am sorry.", "Sorry.", "Well, sorry, then.", "Bye."] {
      #expect(["1", "2", "3", "4"].contains(try number(of: text, in: room.written)))
    }
    let again = self.room()
    try again.play()
    #expect(again.written == room.written)
  }

  @Test(arguments: [
    ("I am sorry.", "Good."), ("Sorry.", "Weak on empathy: it passes over the feeling. Best here: "),
    ("Bye.", "Not here: it does not answer what Ada Bright says. Best here: "),
  ])
  func aChoiceIsSaidAndExplained(text: String, reason: String) throws {
    let offer = room()
    try offer.play()
    let number = try number(of: text, in: offer.written)
    let room = room(number)
    try room.play()
    #expect(room.replies == [text])
    #expect(room.written.contains("You: \(text)\n"))
    #expect(room.written.contains("  \(reason)"))
    #expect(room.transcript.turns.first { $0.role == .agent }?.hints == 1)
  }

  @Test func onesOwnWordsAreTakenAsWell() throws {
    let room = room("I'm truly sorry")
    try room.play()
    #expect(room.replies == ["I'm truly sorry"])
    #expect(!room.written.contains("Best here"))
    #expect(room.transcript.turns.first { $0.role == .agent }?.hints == 0)
  }

  @Test func aNumberBeyondIsNoReply() throws {
    let room = room("5", "0", "")
    try room.play()
    #expect(room.replies.isEmpty)
    #expect(room.remarked.contains("Choose from 1 to 4, or write a reply of your own."))
    #expect(room.written.split(separator: "Well, sorry, then.").count == 3)
  }

  @Test func whatRestsOnADeedSaysSo() throws {
    let change: (inout Scenario) -> Void = { $0.nodes[0].reactions[0].when.append(.done("repair")) }
    let offer = room().with(change)
    try offer.play()
    let mark = "[first /repair] I am sorry."
    #expect(offer.written.contains(mark))
    let number = try number(of: mark, in: offer.written)
    let hasty = room(number).with(change)
    try hasty.play()
    #expect(hasty.written.contains("It rests on /repair, which nobody has done."))
    let careful = room("/repair", "", number).with(change)
    try careful.play()
    #expect(!careful.written.contains("It rests on"))
    #expect(careful.written.contains("  I am sorry."))
  }

  @Test func thereIsNothingToChooseFromAfterTheEnd() throws {
    let room = room("sorry", "bye")
    try room.play()
    #expect(room.written.hasSuffix("Ada Bright: Bye.\n\n— The conversation is over: solved. —\n\ndebrief 5\n"))
  }
}
