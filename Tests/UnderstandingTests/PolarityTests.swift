import RapportModel
import Testing
import Understanding

@Suite("Negation, questions, reported speech and the like")
struct PolarityTests {
  private func outcome(_ file: String) throws -> (missed: [String], wrong: [String], pairs: Int) {
    let (moves, pairs) = try Fixtures.pairs(file)
    let reader = Reader(standard: Fixtures.standardMoves, moves: moves)
    var missed: [String] = []
    var wrong: [String] = []
    for pair in pairs {
      let move = moves[pair.move].name
      if !reader.read(pair.makes).makes(move) { missed.append("\(move): \(pair.makes)") }
      if reader.read(pair.makesNot).makes(move) { wrong.append("\(move): \(pair.makesNot)") }
    }
    return (missed, wrong, pairs.count)
  }

  @Test(
    "minimal pairs: hardly anything that is not meant counts",
    arguments: [
      ("polarity-pairs.txt", 110, 9, 2), ("polarity-pairs-trades.txt", 150, 38, 14),
      ("polarity-pairs-paraphrased.txt", 150, 79, 9), ("polarity-pairs-twisted.txt", 60, 35, 12),
      ("polarity-pairs-actors.txt", 84, 20, 9), ("polarity-pairs-spoken-of.txt", 80, 65, 16),
      ("polarity-pairs-hard.txt", 672, 78, 15),
    ])
  func pairs(file: String, pairs: Int, missedAtMost: Int, wrongAtMost: Int) throws {
    let (missed, wrong, count) = try outcome(file)
    #expect(count == pairs)
    #expect(wrong.count * 100 <= count * wrongAtMost, "\(wrong)")
    #expect(missed.count * 100 <= count * missedAtMost, "\(missed)")
  }

  @Test(
    "minimal pairs that were kept aside",
    arguments: [
      ("polarity-pairs-held-out.txt", 170, 22, 10), ("polarity-pairs-twisted-held-out.txt", 60, 38, 30),
      ("polarity-pairs-actors-held-out.txt", 84, 25, 30), ("polarity-pairs-spoken-of-held-out.txt", 80, 58, 4),
    ])
  func heldOutPairs(file: String, pairs: Int, missedAtMost: Int, wrongAtMost: Int) throws {
    let (missed, wrong, count) = try outcome(file)
    #expect(count == pairs)
    #expect(wrong.count * 100 <= count * wrongAtMost, "\(wrong)")
    #expect(missed.count * 100 <= count * missedAtMost, "\(missed)")
  }

  @Test(
    "clauses say how they are meant",
    arguments: [
      ("I'll send it today", Explanation.Polarity.asserted),
      ("There's no reason I can't send it", .asserted),
      ("There's nothing wrong with it", .asserted),
      ("There's nothing I can send", .negated),
      ("It was his fault and not ours", .asserted),
      ("I'll send it instead of keeping it", .asserted),
      ("Who told you I can send it?", .reported),
      ("Why not send it?", .offer),
      ("Please text me the number", .request),
      ("I can't send it", .refused),
      ("The parcel has not arrived", .negated),
      ("Oh no, that was late", .asserted),
      ("did you get a refund", .question),
      ("Could you send me a photo?", .request),
      ("Would you like a refund?", .offer),
      ("I tried to call you", .pastAttempt),
      ("I would have refunded you", .hypothetical),
      ("you said I'd be refunded", .reported),
      ("He wrote “I will refund you in full” to me", .quoted),
    ])
  func polarity(reply: String, expected: Explanation.Polarity) {
    let reader = Reader(standard: [], moves: [])
    #expect(reader.explain(reply).clauses.map(\.polarity) == [expected])
  }

  @Test(
    "what is ruled out, out of reach, over or in vain is denied, and twice denied it stands",
    arguments: [
      ("A second visit was ruled out", Explanation.Polarity.negated), ("The swap is off the table", .negated),
      ("A second visit has not been ruled out", .asserted), ("The window for it has closed", .negated),
      ("Lending you a drill is beyond us", .negated), ("The plan to lend you one fell through", .negated),
      ("There's no sense in ringing the branch", .negated), ("We've stopped lending out drills", .negated),
      ("We lend out drills", .asserted), ("It was held up for reasons beyond our control", .asserted),
      ("That decision is not mine to take", .negated), ("The drill is out of stock", .negated),
    ])
  func deniedBefore(reply: String, expected: Explanation.Polarity) {
    #expect(Reader(standard: [], moves: []).explain(reply).clauses.map(\.polarity) == [expected])
  }

  @Test(
    "what is put right, put off or named beside denies nothing of what is said",
    arguments: [
      ("Our fitter, not the dealer, brings it", Explanation.Polarity.asserted),
      ("It arrives on Monday, not Tuesday", .asserted),
      ("I won't take long over it", .asserted), ("We won't let you down", .asserted),
      ("It isn't the dealer but our fitter", .asserted), ("We'll come even if it snows", .asserted),
      ("It's no bother if you come late", .asserted), ("You could have the spare drill", .asserted),
      ("You could have had the spare drill", .hypothetical), ("We considered lending you a drill", .hypothetical),
      ("You'd be sitting in first class with a rail card", .hypothetical),
      ("The porter put down that he rang twice", .reported), ("According to the depot he was there", .reported),
      ("All we need is your postcode", .asserted), ("Your postcode is all we need", .request),
    ])
  func contrasts(reply: String, expected: Explanation.Polarity) {
    #expect(Reader(standard: [], moves: []).explain(reply).clauses.map(\.polarity) == [expected])
  }

  @Test(
    "a deed that is only spoken of is not offered",
    arguments: [
      "In theory we could lend you a ladder", "In an ideal world I'd lend you a ladder",
      "Had you rung us sooner, I'd have lent you a ladder", "Were it my ladder, I'd lend it to you",
      "If we had one left, I'd be glad to lend you a ladder", "You want us to lend you a ladder",
      "You were hoping for us to lend you a ladder", "I'd hoped to lend you a ladder",
      "Much as we'd like to lend you a ladder, there's none", "Only a foreman can lend you a ladder",
      "It's up to the landlord to lend you a ladder", "The landlord should lend you a ladder",
      "The law forbids us to lend you a ladder", "You can forget about a ladder to lend",
      "Lending you a ladder would be a mistake", "Lending you a ladder violates the lease",
      "Can you recall who promised to lend you a ladder?", "The flyer says we lend you a ladder",
      "We'll lend you a ladder when hell freezes over", "We'll lend you a ladder. Not!",
      "That doesn't mean we'll lend you a ladder", "Neither I nor the caretaker will lend you a ladder",
    ])
  func spokenOf(reply: String) {
    let reader = Reader(standard: [], moves: [Self.lends])
    #expect(!reader.read(reply).makes("lends"))
  }

  @Test(
    "what stands beside a condition, a doubt or a wish is offered all the same",
    arguments: [
      "We'll lend you a ladder if the shop doesn't", "We'll lend you a ladder even if it rains",
      "I won't hesitate to lend you a ladder",
      "You told us yours broke, so we'll lend you a ladder", "If you'd like, I'll lend you a ladder",
      "We can't mend yours, but we can lend you a ladder",
    ])
  func stands(reply: String) {
    let reader = Reader(standard: [], moves: [Self.lends])
    #expect(reader.read(reply).makes("lends"))
  }

  private static let lends = Move(
    name: "lends",
    examples: ["I'll lend you a ladder", "We can lend you one of our ladders", "Take a ladder of ours on loan"])

  @Test("an offer that ran out is over, whatever points at it")
  func ranOut() {
    let reader = Reader(standard: [], moves: [])
    #expect(reader.explain("That offer ran out in May").clauses.map(\.polarity) == [.negated])
  }

  @Test(
    "whoever else has to act, the desk has offered nothing",
    arguments: [
      "You'd need to ask the dealer to lend you a drill", "We ask you to lend us a drill",
      "We were lending you a drill",
      "The dealer must lend you a drill", "Anyone else would have to lend you a drill",
      "I considered lending you a drill", "You could have been lent a drill",
    ])
  func othersAct(reply: String) {
    let move = Move(
      name: "lends",
      examples: ["I'll lend you a drill", "We're lending you one of our drills", "We can lend you a drill"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("We'll gladly lend you a drill").makes("lends"))
    #expect(!reader.read(reply).makes("lends"))
  }

  @Test(
    "what is another's deed, or over, is not what was promised",
    arguments: [
      "You can ring me tomorrow", "Please ring us tomorrow", "Thank you for ringing me", "I rang you yesterday",
      "What stops me ringing you is the law", "You'll have to ring us yourself", "You say you'll ring me back",
    ])
  func otherDeeds(reply: String) {
    let move = Move(
      name: "promises-call", examples: ["I'll ring you tomorrow", "Let me ring you back", "We'll give you a ring"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I'll ring you in the morning").makes("promises-call"))
    #expect(!reader.read(reply).makes("promises-call"))
  }

  @Test(
    "a word that means the opposite denies what it stands for",
    arguments: [
      ("Your account is safe", true), ("Your account isn't at risk", true), ("Your account is at risk", false),
      ("Your account isn't safe", false), ("Your account has been compromised", false),
    ])
  func opposites(reply: String, isMade: Bool) {
    let move = Move(
      name: "says-safe",
      examples: ["Your account is safe", "Your account is secure", "Nobody else can use your account"])
    #expect(Reader(standard: [], moves: [move]).read(reply).makes("says-safe") == isMade)
  }

  @Test("a condition makes a conditional promise of what follows")
  func conditionalPromise() {
    let explanation = Reader(standard: [], moves: []).explain("if it doesn't arrive, I'll refund you")
    #expect(explanation.clauses.map(\.polarity) == [.hypothetical, .conditionalPromise])
  }

  @Test(
    "who denies that something is small says that it is much",
    arguments: [
      ("£40 is no small thing", Explanation.Polarity.asserted), ("It's no small matter to lose a day", .asserted),
      ("That isn't a small sum", .asserted), ("The repair is not a minor job", .asserted),
      ("There's no small print", .negated), ("It isn't a small room", .negated),
    ])
  func understated(reply: String, expected: Explanation.Polarity) {
    #expect(Reader(standard: [], moves: []).explain(reply).clauses.map(\.polarity) == [expected])
  }

  @Test(
    "what a denied feeling is about stands",
    arguments: [
      "Please don't apologise for the guarantee being void", "You needn't be ashamed that the guarantee is void",
      "Don't feel embarrassed about the guarantee being void",
    ])
  func feltAbout(reply: String) {
    let reader = Reader(standard: [], moves: [])
    #expect(reader.explain(reply).clauses.map(\.polarity) == [.asserted])
    #expect(reader.explain("You needn't apologise").clauses.map(\.polarity) == [.negated])
    #expect(reader.explain("I don't say the guarantee is void").clauses.map(\.polarity) != [.asserted])
  }

  @Test("an example that is negative matches negative replies only")
  func negativeExample() {
    let move = Move(
      name: "declines-refund", examples: ["I can't refund it after 30 days", "A refund isn't possible any more"],
      counterExamples: ["Let me see whether a refund is possible"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("I can't refund it after thirty days").makes("declines-refund"))
    #expect(!reader.read("I can refund it after thirty days").makes("declines-refund"))
    #expect(!reader.read("Let me check whether a refund is possible").makes("declines-refund"))
  }

  @Test("a counter-example that says the opposite takes nothing away")
  func counterExample() {
    let move = Move(
      name: "declines-refund", examples: ["It's too late for a refund", "I have to say no to the refund"],
      counterExamples: ["It's not too late for a refund"], patterns: ["no [a] refund"])
    let reader = Reader(standard: [], moves: [move])
    #expect(reader.read("sorry no refund, too late").makes("declines-refund"))
    #expect(!reader.read("It's not too late for a refund").makes("declines-refund"))
  }

  @Test("a pattern of a statement is not found in an offer, one of an offer is")
  func patternsInOffers() {
    let moves = [
      Move(name: "says-stopped", examples: ["It's stopped now"], patterns: ["(it|that) [is] (stopped|ended)"]),
      Move(
        name: "offers-less", examples: ["Would you like it once a month?"], patterns: ["once a month"]),
    ]
    let reader = Reader(standard: [], moves: moves)
    let made = { (reply: String) in reader.read(reply).moves.map(\.move) }
    #expect(made("Do you want it ended, or once a month?") == ["offers-less"])
    #expect(made("It is ended.") == ["says-stopped"])
  }

  @Test("who says that nobody bothered anybody blames nobody")
  func noBlame() {
    let reader = Reader(standard: Fixtures.standardMoves, moves: [])
    #expect(!reader.read("You didn't bother anybody, I wrote to you first.").makes("blames-customer"))
    #expect(!reader.read("Whatever it is, you're well within your 30 days.").makes("dismisses"))
    #expect(reader.read("You didn't bother to read the manual.").makes("blames-customer"))
    #expect(reader.read("Whatever.").makes("dismisses"))
  }

  @Test("a bare apology is one", arguments: ["I'm sorry.", "I'm sorry for that.", "Sorry about that."])
  func bareApology(reply: String) {
    #expect(Reader(standard: Fixtures.standardMoves, moves: []).read(reply).makes("apologises"))
  }

  @Test(
    "an answer and a purpose deny nothing of what follows",
    arguments: [
      "No the guarantee is untouched", "Not at all, the guarantee is untouched",
      "To stop it leaking again, the guarantee is untouched",
    ])
  func answersDenyNothing(reply: String) {
    let moves = [Move(name: "still-valid", examples: ["The guarantee is untouched"])]
    #expect(Reader(standard: [], moves: moves).read(reply).makes("still-valid"))
    #expect(!Reader(standard: [], moves: moves).read("No guarantee is untouched").makes("still-valid"))
  }
}
