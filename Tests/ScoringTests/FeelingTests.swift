import RapportModel
import Scoring
import Testing

/// What customers feel, read from their own words.
@Suite struct FeelingTests {
  @Test func `every pattern of a cue can be read`() {
    for move in CustomerCues.moves {
      for pattern in move.patterns {
        #expect(throws: Never.self, "\(move.name): \(pattern)") { try Pattern(parsing: pattern) }
      }
    }
  }

  /// What is said about the customer's message in the row for empathy; nil when there is none.
  private func feeling(in message: String) -> String? {
    let card = Fixture.recorded(Script().customer(message).agent("Your number, please.").customer("12."))
    return card.rows("AcknowledgeTheFeeling").first?.reason
  }

  @Test(arguments: [
    ("I can't believe how rude that man was on the phone.", "frustrated"),
    ("You are all liars, this is the fourth time!", "frustrated"),
    ("This drives me up the wall.", "frustrated"), ("What on earth are you doing over there?", "frustrated"),
    ("Your attitude leaves a lot to be desired.", "frustrated"),
    ("We have waited for three weeks and nobody came.", "frustrated"),
    ("I'm terrified that somebody has got into my account.", "worried"),
    ("I haven't been able to relax, I'm on edge about the mortgage.", "worried"),
    ("We weren't impressed with the room, I expected better.", "disappointed"),
    ("The dress is ruined.", "disappointed"), ("Your last bill confused me.", "confused"),
    ("I burst into tears at the till.", "sad"), ("It was humiliating in front of my guests.", "embarrassed"),
    ("We have run out of patience with the garage.", "frustrated"),
    ("We won't put up with this dog food any longer.", "frustrated"), ("I can't accept this bill.", "frustrated"),
    ("I'm at my wits' end with this boiler.", "frustrated"), ("What a hassle with the ferry.", "frustrated"),
    ("Your letter was callous.", "frustrated"), ("It makes me want to scream.", "frustrated"),
    ("We queued for half an hour at the till.", "frustrated"), ("I'm still shaking after the call.", "worried"),
    ("I felt so foolish at the counter.", "embarrassed"),
    ("Your drivers should be ashamed of the van.", "frustrated"), ("The sofa isn't here!!", "frustrated"),
    ("Why doesn't the kettle boil?!", "frustrated"), ("The cot never came 😡", "frustrated"),
    ("They took the wrong cat 😭", "sad"), ("I rang the clinic six times.", "frustrated"),
    ("The gym has been shut for three consecutive weeks.", "frustrated"),
    ("You simply ignore your guests.", "frustrated"),
    ("You owe me an apology for the cake.", "frustrated"), ("My heart sank at the gate.", "sad"),
    ("I wasted a whole morning at the depot.", "frustrated"),
  ])
  func `felt`(message: String, name: String) throws {
    let reason = try #require(feeling(in: message))
    #expect(reason.contains(name), "\(reason)")
  }

  @Test(arguments: [
    "How do I change to another delivery date?", "Where can I put the rubbish bin?", "What time do you open?",
    "Is there a cross country bus from here?", "I'd like the green one in a different size.",
    "I'm not angry, I just want to know where it is.", "My card was used at a hotel in Leeds.",
    "What if I want to pay by card?", "As far as my son is concerned it can come on Monday.",
    "Can I send back the third one?", "We are going to move to a different flat.",
    "Thumbs up for your attitude, I will shop here again.",
    "Urgent: which platform?", "The oven works again 😭 thank you!",
    "It might aggravate the rust.", "My bike was stolen, which form do I need?", "Lovely, see you at six!!",
    "I can't find it! Where is it?",
    "@Elm Telecom Oxford The lines of Birch Mobile are terrible. What do you offer?",
  ])
  func `nothing felt`(message: String) {
    #expect(feeling(in: message) == nil)
  }
}
