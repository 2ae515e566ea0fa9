import RapportModel

extension BlameReader {
  /// Whether a sentence only tells what to do: "After you sign out, follow the steps on the screen" is like "You should
  /// have followed the steps" to whoever compares it with examples, and holds nothing against anybody.
  ///
  /// - Parameter span: of a move that is like blame.
  static func isInstruction(_ span: Span, in parsed: ParsedText) -> Bool {
    let tokens = parsed.text.tokens
    let clauses = parsed.sentence(around: span)
    guard let first = clauses.first, let last = clauses.last else { return false }
    let range = first.range.lowerBound..<last.range.upperBound
    if range.contains(where: { holdingAgainst.contains(tokens[$0].word) || tokens[$0].classes.contains(.negator) })
    {
      return false
    }
    if range.contains(where: { isPast(behindYou: $0, in: range, tokens) }) { return false }
    return clauses.contains { clause in
      let verb = clause.range.first { tokens[$0].kind == .word && !beforeOrders.contains(tokens[$0].word) }
      return verb.map { orders.contains(tokens[$0].word) } ?? false
    }
  }

  /// "You left it", "you had it", but not "once you signed out".
  private static func isPast(behindYou index: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard tokens[index].word == Words.you else { return false }
    let next = range.suffix(from: index).dropFirst().first { !tokens[$0].classes.contains(.adverb) }
    let isPast = next.map { tokens[$0].classes.contains(.past) || pasts.contains(tokens[$0].word) } ?? false
    return isPast && !opens(range, tokens)
  }

  /// With a word of time: what comes first, and is no reproach.
  private static func opens(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.first.map { times.contains(tokens[$0].word) } ?? false
  }

  private static let times = Lexicon.keys("after once when before as if while")
  private static let beforeOrders = Lexicon.keys("please then now next and just simply also first finally")
  private static let orders = Lexicon.keys(
    """
    follow press tap click open select choose enter sign log go turn set use try restart restore check make fill type
    scan swipe hold push pull plug unplug switch close clear copy wait visit call ring send print take bring keep put
    look read note remember
    """)
  private static let pasts = Lexicon.keys("did were was had have left forgot")
  /// Beside one of these an order holds something against who is to follow it.
  private static let holdingAgainst = Lexicon.keys(
    """
    should ought could might because fault mistake wrong forgot never always already yourself own blame careless
    supposed why instead again properly carefully careful correctly future better least actually simply time
    """)
}
