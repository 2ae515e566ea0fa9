import RapportModel
import Testing
import Understanding

@Suite("Whose fault it is said to be")
struct FaultDenialTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  private static let comfort = ["owns-fault", "names-cause", "acknowledges-feeling", "reassures"]

  private func comforts(_ reply: String) -> [String] {
    let reading = reader.read(reply)
    return Self.comfort.filter(reading.makes)
  }

  @Test(
    "who denies a fault owns none and comforts nobody",
    arguments: [
      "We made no mistake.", "The oversight was not ours.", "None of that was our error.",
      "I'm not the one at fault here.", "We weren't in the wrong.", "Nothing went wrong on our side.",
      "That isn't down to us.", "There was never any negligence on our part.", "Our depot did nothing wrong.",
      "I don't believe we slipped up or did wrong.", "It was scarcely our blunder.",
      "We refuse to accept the blame.",
      "Nobody here made an error.", "We did not get the date wrong.",
      "This is none of our doing.", "We made no error here.", "I can't be blamed for that.",
    ])
  func denial(reply: String) {
    #expect(comforts(reply).isEmpty)
  }

  @Test(
    "who denies the customer's fault, or denies it only in part, still owns it",
    arguments: [
      "That was our mistake.", "It's not your fault, the mistake is ours.",
      "There's no doubt that this was our error.",
      "We can't deny that it was our mistake.", "You did nothing wrong, we mislaid the form.",
      "We have nothing but our own mistake to blame.", "This isn't on you, it's on us.",
      "It wasn't the courier, it was our mistake.", "We should never have sent it, that was our error.",
      "We're not doing our job, and that's our own fault.",
    ])
  func owned(reply: String) {
    #expect(reader.read(reply).makes("owns-fault"))
  }

  @Test("where the company is at fault, who denies it makes the problem small")
  func deniedWhereItIsOurs() {
    func dismisses(_ reply: String, _ fault: Scenario.Fault) -> Bool {
      let persona = Persona(id: "ada", name: "Ada Bright")
      var scenario = Scenario(
        id: "leak", title: "A leak", company: Company(id: "shop", name: "Shop"), persona: persona,
        nodes: [Node(name: "start", says: ["It leaks."])])
      scenario.fault = fault
      return Reader(standard: Fixtures.standardMoves, scenario: scenario).read(reply).makes("dismisses")
    }
    #expect(dismisses("The oversight was not ours.", .company))
    #expect(!dismisses("The oversight was not ours.", .thirdParty))
    #expect(!dismisses("The oversight was ours.", .company))
    #expect(!dismisses("I'm not doing that today, and what we are doing is not our usual way.", .company))
    #expect(!dismisses("I'm sorry that it wasn't us who sold it to you.", .company))
    #expect(!dismisses("It was not the driver's oversight, it was our mistake.", .company))
  }
}

@Suite("What the customer is supposed to have done")
struct GuessTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  @Test(
    "a sure guess that the customer did it wrong is blame",
    arguments: [
      "You must have turned the valve the wrong way.", "You've probably mixed up the codes.",
      "You obviously didn't tighten the lid properly.", "Surely you filled it in incorrectly.",
      "You must be holding it upside down.", "That doesn't happen unless you fitted it badly.",
      "You will most likely have set the clock wrong.",
    ])
  func sure(reply: String) {
    let reading = reader.read(reply)
    #expect(reading.makes("blames-customer"))
    #expect(!reading.makes("names-cause") && !reading.makes("acknowledges-feeling"))
  }

  @Test(
    "one that leaves it open is neither blame nor a cause",
    arguments: [
      "You may have set the clock incorrectly.", "Perhaps you mixed up the two cables.",
      "It could be that you turned it the wrong way.",
    ])
  func open(reply: String) {
    let reading = reader.read(reply)
    #expect(!reading.makes("names-cause") && !reading.makes("acknowledges-feeling"))
  }

  @Test(
    "what happened to the customer, or has to be done, is no guess of a fault",
    arguments: [
      "You must have been given the wrong code.", "You probably got the wrong size from us.",
      "You must press the other button.", "You must have waited ages for the wrong one.",
      "You may have received an incorrect bill.", "You must have had a long night.",
      "You probably want to set it again.",
      "You must have thought we'd forgotten you.",
    ])
  func none(reply: String) {
    #expect(!reader.read(reply).makes("blames-customer"))
  }
}

@Suite("What is none of ours")
struct ShrugTests {
  private let reader = Reader(standard: Fixtures.standardMoves, scenario: nil)

  @Test(
    "who leaves the customer alone with it makes it small",
    arguments: [
      "Well, that's your own problem.", "It's really your lookout.", "That has got nothing to do with us.",
      "I couldn't care less.", "Stop moaning about it.", "Such is life.", "What do you expect me to do about that?",
      "Enough of making such a drama.",
    ])
  func shrugs(reply: String) {
    #expect(reader.read(reply).makes("dismisses"))
  }

  @Test(
    "whoever looks into it does not",
    arguments: [
      "What is your problem with the lid?", "Your problem is our problem.", "I couldn't agree more.",
      "What do you want me to do, send it or hold it?", "It's nothing you did.", "I'll stop the parcel.",
    ])
  func helps(reply: String) {
    #expect(!reader.read(reply).makes("dismisses"))
  }
}
