/// Tells questions that invite an account from those that want one word.
enum OpenQuestion {
  static func isOpen(_ clause: Clause, in tokens: [Token]) -> Bool {
    let words = clause.range.map { tokens[$0].word }
    if clause.form == .request || clause.form == .question, let verb = words.firstIndex(where: tells.contains) {
      return words[verb...].contains(where: accounts.contains) || describes.contains(words[verb])
    }
    guard clause.form == .question, let first = words.firstIndex(where: openers.contains), first < 3 else {
      return false
    }
    guard first + 1 < words.count else { return true }
    let next = words[first + 1]
    if words[first] == Words.how { return !measures.contains(next) }
    if words[first] == Words.what {
      // "what is your order number", "what time": one word answers these.
      let asksForThing = Words.be.contains(next) && first + 2 < words.count && ownership.contains(words[first + 2])
      return !asksForThing && !things.contains(next)
    }
    return true
  }

  private static let openers = Lexicon.keys("what how why")
  private static let measures = Lexicon.keys("many much long often old big far soon late")
  private static let things = Lexicon.keys(
    "time date day number size colour color address name model make type kind version brand postcode email phone order"
  )
  private static let ownership = Lexicon.keys("your the")
  private static let tells = Lexicon.keys("tell describe explain walk talk show")
  private static let describes = Lexicon.keys("describe explain walk talk")
  private static let accounts = Lexicon.keys("what how why more about happened")
}
