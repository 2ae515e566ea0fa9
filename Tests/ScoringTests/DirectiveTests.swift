import RapportModel
import Scoring
import Testing

/// What counts as telling somebody what to do, in a recording.
@Suite struct DirectiveTests {
  private func solution(_ reply: String, to message: String = "Why does the pump at our laundry hum?")
    -> String
  {
    let card = Fixture.recorded(Script().customer(message).agent(reply))
    return card.rows("StateASolution").first?.reason ?? ""
  }

  @Test(arguments: [
    "Turn the valve clockwise.", "Please wipe the filter with a dry cloth.", "Could you empty the tray, please?",
    "Would you kindly unplug the dryer?", "We recommend that you replace the hose.",
    "I suggest you restart the pump.", "Try rinsing the sieve.", "I would advise you to close the tap.",
    "You can drain it at night.", "You may want to swap the fuse, so please swap the fuse.",
    "If it hums again, reset the pump.", "Customers can order a new hose.", "It helps to clean the drum.",
    "When the light blinks, press twice.", "And then tighten both screws.", "Would you mind closing the lid?",
    "Could you lift the lid to see if it's still the same?", "You are advised to descale it and rinse it.",
  ])
  func `a step is a step however it is put`(reply: String) {
    #expect(solution(reply).hasPrefix("a step is named"), "\(solution(reply))")
  }

  @Test(arguments: [
    "We will update the records and close the books.", "Order 48213 was sent.", "Checking the machine.",
    "Please bear with me.", "Please take it easy.", "Please pay attention to our calls.",
    "Please accept our apologies.", "I can change it.", "I went there to check it.",
    "Old pumps are not able to run on it.", "A small fee is charged to replace hoses.",
    "Soon we will ring the number you left to contact you.", "Do you open it in the shop or change it at home?",
    "Which town will you visit next?", "Do you mean to open both at once?",
    "If I follow, you are trying to open the lid.",
    "Our fitters want to look and to clean it themselves.", "To cancel takes a minute.",
  ])
  func `what the company does, and a formula, are no step for the customer`(reply: String) {
    #expect(!solution(reply).hasPrefix("a step is named"), "\(solution(reply))")
  }

  @Test(arguments: [
    "Please send us a photo of the drum.", "Could you tell me your account number?", "What is your serial number?",
    "Tell us which programme it was.", "We need your postcode.", "May I have your phone number?",
    "Kindly forward the invoice details.", "Please let us know when it happens.",
  ])
  func `data are asked for with a verb of telling`(reply: String) {
    #expect(solution(reply).hasPrefix("what is needed is asked for"), "\(solution(reply))")
  }

  @Test(arguments: [
    "According to the information you provide, the balance is 12 litres.",
    "Download the package which matches your model on the website.",
  ])
  func `a word of telling alone asks for nothing`(reply: String) {
    #expect(!solution(reply).hasPrefix("what is needed"), "\(solution(reply))")
  }

  @Test(arguments: [
    "Is there anything else I can help you with?", "Anything else I can do for you today?", "How may I help you?",
    "Do you have any other questions?",
  ])
  func `an offer of more help asks for nothing`(reply: String) {
    #expect(solution(reply) == "no reply says what to do or answers")
  }

  @Test func `a page to look at is hardly a solution`() {
    #expect(solution("Open the website and press Cancel.").hasPrefix("a step is named, and where"))
    #expect(!solution("The confirmation is in your inbox.").hasPrefix("the customer is sent elsewhere"))
  }

  @Test(arguments: [
    ("Please call 0800 4711.", 8), ("Bring it to the shop.", 8), ("Press the button twice.", 8),
    ("Please turn it 180 degrees.", 6), ("For any question, please call 0800 4711.", 0),
  ])
  func `a step says where to take it`(reply: String, points: Int) {
    let card = Fixture.recorded(Script().customer("Why does the pump at our laundry hum?").agent(reply))
    #expect(card.points("GiveANextStep") == Tenths(points))
  }
}
