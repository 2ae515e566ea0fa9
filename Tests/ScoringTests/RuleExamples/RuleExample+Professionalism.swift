import RapportModel

extension RuleExample {
  static let professionalism = [
    RuleExample("DoNotBlame", passing: says("It leaks."), failing: says("It is your own fault.")),
    RuleExample("DoNotDismiss", passing: says("It leaks."), failing: says("Just stop complaining.")),
    RuleExample("DoNotMock", passing: says("It leaks."), failing: says("Well, good luck with that.")),
    RuleExample("DoNotShout", passing: says("Read the PDF."), failing: says("PLEASE READ THE MANUAL.")),
    RuleExample(
      "DoNoHarm", passing: says("It leaks."),
      failing: says("Is it you who pours it on the floor?")
    ) {
      $0.moves.append(
        Move(
          name: "suspects", definition: "treats her as a suspect",
          examples: ["Was it you who poured it on the floor?"],
          isHarmful: true))
    },
  ]
}
