import LineEditing
import RapportModel
import Testing

@testable import Practice

@Suite @MainActor struct LetterTests {
  private func room(_ events: LineEvent...) -> Room {
    let room = Room(events).with { $0.channels = [.email] }
    room.isInteractive = true
    return room
  }

  @Test func linesAreOneMessageUntilASingleStop() throws {
    let room = room(.line("Dear Ms Bright,"), .line(""), .line("  sorry."), .line("."), .end)
    try room.play()
    #expect(room.replies == ["Dear Ms Bright,\n\n  sorry."])
    #expect(room.remarked.contains("a single . sends it"))
  }

  @Test func ctrlDSendsAndThenLeaves() throws {
    let room = room(.line("sorry"), .end, .end)
    try room.play()
    #expect(room.replies == ["sorry"])
    #expect(room.transcript.ended == .abandoned)
  }

  @Test func commandsMayStandBetweenTheLines() throws {
    let room = room(.line("Dear Ms Bright,"), .line("/policy"), .line("sorry."), .line("."))
    try room.play()
    #expect(room.replies == ["Dear Ms Bright,\nsorry."])
    #expect(room.written.contains("Returns"))
  }

  @Test func aLetterCanBeThrownAway() throws {
    let room = room(.line("rubbish"), .line("/discard"), .line("/discard"), .line("sorry"), .line("."))
    try room.play()
    #expect(room.remarked.contains("Thrown away."))
    #expect(room.remarked.contains("There is nothing that was not sent."))
    #expect(room.replies == ["sorry"])
  }

  @Test func inAPipeALineIsAMessage() throws {
    let room = room(.line("sorry"), .line("bye"))
    room.isInteractive = false
    try room.play()
    #expect(room.replies == ["sorry", "bye"])
  }

  @Test func anEditorShowsWhatIsAnswered() throws {
    let room = room(.line("sorry,"), .line("/edit"), .line("."))
    room.edited = { sheet in
      #expect(sheet.hasPrefix("sorry,\n"))
      #expect(sheet.contains("Ada Bright wrote:\n\n> It leaks"))
      return "Dear Ms Bright,\n\n" + sheet + "# and more"
    }
    try room.play()
    #expect(room.replies == ["Dear Ms Bright,\n\nsorry,"])
  }

  @Test func anEditorThatFailsLeavesTheLetterAsItIs() throws {
    let room = room(.line("sorry"), .line("/edit"), .line("."))
    room.edited = { _ in throw Room.Trouble(description: "there is no editor") }
    try room.play()
    #expect(room.remarked.contains("There is no editor."))
    #expect(room.replies == ["sorry"])
  }

  @Test func inAPipeThereIsNoEditor() throws {
    let room = Room("/edit", "sorry")
    try room.play()
    #expect(room.replies == ["sorry"])
    #expect(room.remarked.contains("An editor needs a terminal."))
  }
}

@Suite @MainActor struct PostTests {
  private func room(_ events: LineEvent...) -> Room {
    Room(events).with {
      $0.channels = [.social]
      $0.actions.append(DeskAction(name: "private", title: "go on in direct messages"))
    }
  }

  @Test(arguments: [("é", 280, true), ("👩‍👩‍👧", 280, true), ("x", 281, false)])
  func charactersAreCountedAsPeopleDo(character: String, count: Int, isSent: Bool) throws {
    let text = String(repeating: character, count: count)
    let room = room(.line(text))
    try room.play()
    #expect(room.replies == (isSent ? [text] : []))
    #expect(room.remarked.contains("That has 281 characters") == !isSent)
  }

  @Test func whatIsTooLongIsGivenBack() throws {
    let text = String(repeating: "x", count: 300)
    let room = room(.line(text), .line("sorry"))
    room.isInteractive = true
    try room.play()
    #expect(room.prompts.map(\.draft).prefix(3) == ["", text, ""])
    #expect(room.prompts[0].text == "you, in public> ")
    #expect(room.replies == ["sorry"])
  }

  @Test func inPrivateThereIsRoom() throws {
    let text = String(repeating: "x", count: 300)
    let room = room(.line("/private"), .line(text))
    room.isInteractive = true
    try room.play()
    #expect(room.replies == [text])
    #expect(room.prompts[1].text == "you, in private> ")
  }
}
