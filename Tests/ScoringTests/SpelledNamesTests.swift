import Testing

@testable import Scoring

@Suite struct SpelledNamesTests {
  @Test(arguments: [
    ("repair-time", "the repair time"), ("her-hours", "her hours"), ("their-number", "their number"),
    ("when-it-began", "when it began"), ("whose-flat-it-is", "whose flat it is"), ("comes-on", "“comes on”"),
    ("checked", "“checked”"), ("hers", "the hers"),
  ])
  func `an author's name takes an article only where it can`(_ name: String, _ spelled: String) {
    #expect(name.spelledWithArticle == spelled)
  }
}
