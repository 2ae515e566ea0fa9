import Testing

@testable import Scoring

@Suite struct WordListTests {
  @Test(arguments: [
    ("Next box in twelve weeks, £4.", false), ("Thursday, two boxes, 189 pounds, four days.", false),
    ("Apology empathy refund voucher tomorrow manager.", true),
    ("Sorry refund refund 12 34 56 voucher discount care.", true),
    ("I'll see to it on Thursday morning.", false), ("Done at once.", false),
  ])
  func `figures make no list of words`(_ sentence: String, _ isList: Bool) throws {
    let words = Words(sentence)
    #expect(words.isList(try #require(words.sentences.first)) == isList)
  }
}
