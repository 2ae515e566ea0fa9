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

  @Test(arguments: ["", "help", "xyz", "refund", String(repeating: "help", count: 100_000)])
  func nothingNear(given: String) {
    #expect(["help", "customer"].nearest(to: given) == nil)
  }
}
