import RapportModel
import Testing

@Suite struct NearestNameTests {
  static let names = ["greet", "help", "hint", "customer", "policy", "undo"]

  @Test(arguments: [
    ("gret", "greet"), ("hlep", "help"), ("hnit", "hint"), ("costumer", "customer"), ("polcy", "policy"),
    ("HELP", "help"), ("udno", "undo"),
  ])
  func aSlipFindsTheName(slip: String, name: String) {
    #expect(Self.names.nearest(to: slip) == name)
  }

  @Test func aBeginningFindsTheOnlyNameThatGoesOn() {
    let names = ["four-days-too-late", "four-weeks", "three-weeks-in"]
    #expect(names.nearest(to: "Four-Days") == "four-days-too-late")
    #expect(names.nearest(to: "four") == nil)
    #expect(names.nearest(to: "th") == nil)
  }

  @Test(arguments: ["", "help", "xyz", "refund", String(repeating: "help", count: 100_000)])
  func nothingNear(given: String) {
    #expect(["help", "customer"].nearest(to: given) == nil)
  }
}
