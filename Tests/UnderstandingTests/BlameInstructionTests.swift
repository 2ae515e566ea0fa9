import RapportModel
import Testing

@testable import Understanding

/// An order that is like blame to whoever compares it with examples.
@Suite struct BlameInstructionTests {
  private func isInstruction(_ reply: String) -> Bool {
    BlameReader.isInstruction(Span(0, reply.utf8.count), in: ParsedText(Array(reply.utf8)))
  }

  @Test(arguments: [
    "Once the oven is cold, put the tray back.",
    "Please read the card on the lid.",
    "After you packed the lamp, close the box.",
  ])
  func `what only tells what to do holds nothing against anybody`(reply: String) {
    #expect(isInstruction(reply), "\(reply)")
  }

  @Test(arguments: [
    "You should have shown the ticket at the gate.", "Next time, put the tray back.",
    "You did not take the filter out.", "Take the filter out properly.", "The filter is in the box.",
    "You left the lid off, put it back.",
  ])
  func `what holds something against the customer is no mere order`(reply: String) {
    #expect(!isInstruction(reply), "\(reply)")
  }
}
