import RapportModel
import Testing

@testable import Scoring

/// What drills see in a reply beside its moves: the form of a no, of its reason and of another way, and words near the
/// customer's.
@Suite struct DrillFormTests {
  private static func shows(_ form: Drill.Form, _ reply: String) -> Bool {
    DrillForms(reply, Words(reply)).span(of: form) != nil
  }

  @Test(arguments: [
    "Not this week, I'm afraid.", "That one is gone, so no.", "No upgrades on this ticket.",
    "We don't deliver to islands.",
    "I won't, sorry.", "The seat can't be swapped.", "Friday won't work.", "A new screen isn't on the cards.",
    "There's no way round it.", "We do not hire out vans.",
  ])
  func `a no by its form`(reply: String) { #expect(Self.shows(.no, reply)) }

  @Test(arguments: [
    "No problem, I'll do it.", "Not only that, it's free.", "I don't know yet.", "I can't see the order.",
    "We don't mind.",
    "I won't keep you waiting.", "It's no trouble.", "Why not Friday?", "I can't thank you enough.",
    "It isn't your fault.",
  ])
  func `what only looks like a no`(reply: String) { #expect(!Self.shows(.no, reply)) }

  @Test(arguments: [
    "I can't move it, as the hall is let that night.", "We don't hire out vans, since nobody here may insure them.",
    "No, because the kiln is full.", "No upgrades: everybody paid the same fare.",
    "The kiln is full, so it can't be today.",
    "It won't work. The hall is let that night.",
  ])
  func `a reason by its form`(reply: String) { #expect(Self.shows(.reason, reply)) }

  @Test(arguments: [
    "I can't move it as soon as that.", "No, those are the rules.", "I'm afraid that isn't possible, sorry.",
    "We don't hire out vans.", "No. You should have asked before.", "I can't, our policy is thirty days.",
  ])
  func `what gives no reason`(reply: String) { #expect(!Self.shows(.reason, reply)) }

  @Test(arguments: [
    "But you can fetch it yourself.", "Monday at nine would work.", "The small hall is free that night.",
    "What about a lift to the station?", "Mending it costs you nothing.", "We'd have it back by Monday.",
    "Order before noon and we'll hold it.", "You're welcome to borrow ours.",
  ])
  func `another way by its form`(reply: String) { #expect(Self.shows(.alternative, reply)) }

  @Test(arguments: [
    "You could have read it.", "There is nothing I can do.", "I can understand that.", "Nobody can help it.",
    "I can't do that.", "I'd like to help.", "I'll see.", "That's how it is.",
  ])
  func `what opens no other way`(reply: String) { #expect(!Self.shows(.alternative, reply)) }

  @Test(arguments: [
    "Our booking system lost it.", "We didn't pass it on.", "I forgot to ring you.",
    "It should never have gone out like that.",
    "Our driver went to the wrong door.", "Blame us for that.",
  ])
  func `a fault that is owned`(reply: String) { #expect(Self.shows(.fault, reply)) }

  @Test(arguments: [
    "We didn't receive it.", "It wasn't our mistake.", "We would never do that.", "The driver was late.",
    "If we made a mistake, sorry.", "You forgot the number.", "We never lose a parcel.",
  ])
  func `a fault that is not`(reply: String) { #expect(!Self.shows(.fault, reply)) }

  @Test(arguments: [
    "The new key goes out tonight.", "She rings between two and three.", "It's with you by Friday.",
    "You'll hear from me within the hour.",
  ])
  func `what happens next`(reply: String) { #expect(Self.shows(.step, reply)) }

  @Test(arguments: [
    "Have a lovely Friday!", "It was late on Monday.", "Good.", "Is it for today?", "Enjoy your weekend!",
  ])
  func `what says nothing of it`(reply: String) { #expect(!Self.shows(.step, reply)) }

  @Test(arguments: [
    "Have a wonderful christening!", "Happy baking!", "Wish your son luck from me.", "Enjoy the concert.",
    "All the best!",
    "Fine, and have a safe trip.",
  ])
  func `a goodbye by its form`(reply: String) { #expect(Self.shows(.farewell, reply)) }

  @Test(arguments: ["Happy to help.", "Have you tried it?", "Good.", "It closes at six."])
  func `what is none`(reply: String) { #expect(!Self.shows(.farewell, reply)) }

  @Test(arguments: [
    "That's maddening.", "How awkward for you.", "It must have given you a scare.", "What a letdown.",
  ])
  func `a feeling by its word`(reply: String) { #expect(Self.shows(.feeling, reply)) }

  @Test(arguments: ["Don't be upset.", "Please send a photo.", "We are busy.", "There's no need to worry."])
  func `no feeling`(reply: String) { #expect(!Self.shows(.feeling, reply)) }

  @Test(arguments: [
    ("My boiler is cold.", "Does any warmth reach the radiators?", true),
    ("My boiler is cold.", "When did you buy it?", false),
    ("The train was late and I missed the wedding.", "To arrive after the ceremony, how sad.", true),
    ("I'm furious about the bill.", "I can see how angry you are.", false),
    ("It came on Monday.", "See you on Tuesday.", false),
    ("Three letters!", "Four weeks.", false),
  ])
  func `words near the customer's take up the matter`(says: String, reply: String, isTakenUp: Bool) {
    let opener = Drill.Opener(says: says, good: [], weak: [])
    #expect((DrillLikeness(to: opener).span(in: reply, Words(reply)) != nil) == isTakenUp)
  }
}
