import RapportModel
import Testing

@testable import Scoring

/// Rows of recordings rest on what was meant: on what a question is for, on what became of a step, on who does what.
@Suite struct MeantRowTests {
  private func reasons(_ rule: String, _ script: Script) -> [String] {
    Fixture.recorded(script).rows(rule).map(\.reason)
  }

  private func said(_ rule: String, _ script: Script) -> [String] {
    let text = script.transcript.turns.map { $0.text ?? "" }
    return Fixture.recorded(script).rows(rule).compactMap { row in
      guard let turn = row.turn, let span = row.span else { return nil }
      return String(decoding: Array(text[turn].utf8)[span.start..<span.end], as: UTF8.self)
    }
  }

  // MARK: Questions

  @Test(arguments: [
    "Why not put a lamp above the door?", "Why don't you print the times on the ticket?",
    "Why can't you print the times on the ticket?",
    "Wouldn't it be nicer to print the times on the ticket?",
  ])
  func `a proposal costs nothing, and counts where it is taken up`(proposal: String) {
    let start = Script().customer("The hall is dark at night. \(proposal)")
    #expect(reasons("AnswerTheQuestions", start.agent("Our hall opens at six.")).isEmpty, "\(proposal)")
    let rows = reasons("AnswerTheQuestions", start.agent("Thank you for the idea. We will pass it on."))
    #expect(rows.allSatisfy { !$0.hasPrefix("not answered") } && !rows.isEmpty, "\(proposal)")
  }

  @Test(arguments: ["Why can't I open the gate?", "Why doesn't the gate open?", "Is it cheaper by train?"])
  func `what somebody wants to know is no proposal`(question: String) {
    let script = Script().customer(question).agent("Our hall has two floors.")
    let rows = reasons("AnswerTheQuestions", script)
    #expect(
      !rows.isEmpty && rows.allSatisfy { !$0.contains("proposal") && !$0.contains("reproach") }, "\(question)")
  }

  @Test func `two reproaches in a row are one`() {
    let script = Script().customer("Your drivers are rude! What are you doing all day? Who is in charge of them?")
      .agent("Our buses are blue.")
    #expect(reasons("AnswerTheQuestions", script).count == 1)
  }

  @Test func `a reproach is taken up by its reason`() {
    let script = Script().customer("Your service is terrible. Whose fault is this?")
      .agent("The bus was late because a bridge was closed.")
    #expect(!reasons("AnswerTheQuestions", script).contains { $0.contains("not taken up") })
  }

  @Test func `an apology meets a reproach halfway`() {
    let script = Script().customer("Your service is terrible. Who is responsible?").agent("We are very sorry.")
    #expect(Fixture.recorded(script).points("AnswerTheQuestions") == Tenths(2))
  }

  @Test func `whoever was cross still is`() {
    let script = Script().customer("Your service is terrible.").agent("Which bus was it?")
      .customer("Bus 7. Are you there to be laughed at?").agent("Our buses are blue.")
    #expect(!reasons("AnswerTheQuestions", script).contains { $0.hasPrefix("not answered") })
  }

  @Test func `whoever takes the reply has asked for no other`() {
    let start = Script().customer("Can I bring my bicycle?").agent("Trains have a van at the end.")
    #expect(
      !reasons("AnswerTheQuestions", start.customer("Okay, thank you.")).contains { $0.hasPrefix("not answered") })
  }

  @Test(arguments: ["Why didn't you print the times on the ticket?", "Why haven't we had a notice?"])
  func `what was not done is no proposal`(question: String) {
    let script = Script().customer("The hall is dark at night. \(question)").agent("Thank you for the idea.")
    #expect(reasons("AnswerTheQuestions", script).allSatisfy { !$0.contains("proposal") }, "\(question)")
  }

  // MARK: What became of it

  @Test(arguments: ["Why does the bell ring so faintly?", "The bell rings too late."])
  func `what did its work badly and now does none is not`(trouble: String) {
    let script = Script().customer(trouble).agent("Please turn the switch in the box to the left.")
      .customer("Now the bell does not ring at all.")
    #expect(!reasons("ReachARightOutcome", script).contains("the customer says that it is solved"))
  }

  @Test(arguments: ["You are more reliable than I thought!", "You guys are so attentive.", "You are the fastest!"])
  func `praise in plain words is heard`(praise: String) {
    let script = Script().customer("My gate is stuck.").agent("Our fitter mends it tomorrow at nine.").customer(
      praise)
    #expect(reasons("HearKindWords", script).contains { $0.contains("is pleased") }, "\(praise)")
  }

  @Test(arguments: ["I have already tried that.", "The gate has nothing to do with the fuse."])
  func `a step that was tried or is beside the matter has not helped`(answer: String) {
    let script = Script().customer("My gate is stuck.").agent("Please change the fuse in the box.").customer(answer)
    #expect(Fixture.recorded(script).points("StateASolution") == .zero, "\(answer)")
  }

  @Test(arguments: ["That's it, thank you!", "That is it."])
  func `the cause that was hit upon is taken`(answer: String) {
    let script = Script().customer("My gate is stuck.").agent("Please look whether the bolt is down.").customer(
      answer)
    #expect(reasons("GiveANextStep", script).allSatisfy { !$0.contains("comes back") }, "\(answer)")
  }

  // MARK: Who does what

  @Test(arguments: [
    "Your ticket will soon be refunded.", "We will research your proposal.",
  ])
  func `what will be done is a next step, whoever does it`(reply: String) {
    let script = Script().customer("The track is broken.").agent(reply)
    #expect(!reasons("GiveANextStep", script).contains("no reply says what happens next"), "\(reply)")
    #expect(reasons("TellNextStepsAndTimes", script).contains("the customer is told what happens next"), "\(reply)")
  }

  @Test(arguments: [
    "You can find out there where the money goes.", "The bolt shall be removed.",
    "The book should be replaced first.",
  ])
  func `what the customer is to do is no step of the company's`(reply: String) {
    let script = Script().customer("The gate is broken.").agent(reply)
    #expect(
      !reasons("TellNextStepsAndTimes", script).contains("the customer is told what happens next"), "\(reply)")
  }

  @Test(arguments: ["The gate is being repaired.", "Our fitters are repairing it.", "The line will undergo works."])
  func `where it may be under way nothing is held against anyone`(reply: String) {
    let script = Script().customer("The gate is broken.").agent(reply)
    for rule in ["OwnIt", "GiveANextStep", "TellNextStepsAndTimes"] {
      #expect(Fixture.recorded(script).rows(rule).allSatisfy { $0.verdict != .absent }, "\(rule): \(reply)")
    }
  }

  @Test func `a general assurance is no deed`() {
    let script = Script().customer("My prize came today. I had my doubts.").agent(
      "We always pay since we have promised.")
    #expect(reasons("GiveANextStep", script).isEmpty)
  }

  @Test func `which shop it was bought in is asked, whatever stands in brackets`() {
    let script = Script().customer("My kettle leaks.")
      .agent("In which shop did you buy it (order from the website, collect at the counter)?")
    #expect(reasons("StateASolution", script).allSatisfy { !$0.contains("a step is named") })
  }

  @Test func `to ask what one can do asks for nothing`() {
    let script = Script().customer("My kettle does not work.").agent("Could you tell me how I can help you?")
    #expect(reasons("StateASolution", script) == ["no reply says what to do or answers"])
  }

  @Test func `a step on a website is one, however it is handed in`() {
    let script = Script().customer("Can I rent a second gate?")
      .agent("You can submit the form on our website, and a fitter will ring you.")
    #expect(reasons("StateASolution", script).contains { $0.contains("a step is named") })
  }

  @Test func `what comes later is told rather than what was asked first`() {
    let script = Script().customer("My gate does not work.").agent("Which gate is it?").customer("The green one.")
      .agent("We will send a fitter.")
    #expect(said("StateASolution", script) == ["We will send a fitter"])
  }

  // MARK: A no

  @Test(arguments: ["The kettle does not support that plug.", "Old tickets cannot be displayed here."])
  func `what a thing cannot do is no refusal`(reply: String) {
    let script = Script().customer("Can I use my old plug? I want to see old tickets.").agent(reply)
    #expect(reasons("DeclineWell", script).isEmpty, "\(reply)")
  }

  @Test func `what the customer has done is no other way`() {
    let start = Script().customer("My radio is silent. I replaced the small battery.")
    let again = start.agent("Please replace the small battery to see whether it plays.")
    #expect(reasons("StateASolution", again).allSatisfy { !$0.contains("a step is named") })
    let other = start.agent("Please replace the long aerial to see whether it plays.")
    #expect(reasons("StateASolution", other).contains { $0.contains("a step is named") })
  }

  // MARK: Words

  @Test func `a point in an address ends nothing`() {
    let script = Script().customer("Where do I get a permit?").agent("Fill in the form on q.li and print it.")
    #expect(said("StateASolution", script) == ["Fill in the form on q.li and print it"])
  }

  @Test func `everybody's days and words of chance take up nothing`() {
    let script = Script().customer("My train is tomorrow, and the map suddenly disappeared.")
      .agent("We ring you tomorrow.")
    #expect(reasons("UseWhatYouKnow", script).allSatisfy { !$0.hasPrefix("takes up") })
  }
}
