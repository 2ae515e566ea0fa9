/// The cores of many phrases in one stretch of memory, compared with one stretch of a reply after another.
struct CoreTable: Sendable {
  private struct Word {
    var concept: Int32
    var status: Status
    var weight: UInt8
  }

  private var concepts = KeyNumbers()
  private var words: [Word] = []
  /// Where each phrase's words begin, and one more.
  private var starts: [Int32] = [0]

  mutating func append(_ core: Core) {
    for word in core.words {
      let concept = Int32(concepts.number(of: word.concept))
      words.append(Word(concept: concept, status: word.status, weight: UInt8(word.weight)))
    }
    starts.append(Int32(words.count))
  }

  /// What a phrase and a stretch of a reply have in common.
  func comparison(of phrase: Int, with reply: Reply, ignoring ignored: Status) -> Core.Comparison {
    var comparison = Core.Comparison()
    for place in Int(starts[phrase])..<Int(starts[phrase + 1]) {
      let word = words[place]
      comparison.add(
        word.status, Int(word.weight), reply.status(of: word.concept), ignoring: ignored)
    }
    return comparison
  }

  // MARK: The reply

  /// The words of a reply that phrases have too, and how those of one stretch are meant.
  struct Reply {
    /// What a token, and a token with its next, stand for; below zero for nothing that any phrase has.
    private var own: [Int32] = []
    private var pairs: [Int32] = []
    private let meant: [Status]
    /// By concept; `absent` for those that are not in the stretch.
    private var statuses: [UInt8]
    private var stretch = 0..<0

    fileprivate init(_ parsed: ParsedText, _ concepts: KeyNumbers) {
      let tokens = parsed.text.tokens
      meant = parsed.statuses
      statuses = [UInt8](repeating: Self.absent, count: concepts.count)
      own.reserveCapacity(tokens.count)
      pairs.reserveCapacity(tokens.count)
      for index in tokens.indices {
        own.append(Core.weight(of: tokens[index]) > 0 ? Int32(concepts[tokens[index].concept] ?? -1) : -1)
        let group = index + 1 < tokens.count ? Lexicon.group(of: tokens[index], tokens[index + 1]) : nil
        pairs.append(group.flatMap { concepts[$0] }.map(Int32.init) ?? -1)
      }
    }

    private static let absent = UInt8.max

    /// A concept that is meant in several ways in the stretch counts in the plainest.
    mutating func move(to next: Range<Int>) {
      forEachWord { statuses, concept, _ in statuses[concept] = Self.absent }
      stretch = next
      forEachWord { statuses, concept, status in statuses[concept] = min(statuses[concept], status.rawValue) }
    }

    private mutating func forEachWord(_ body: (inout [UInt8], _ concept: Int, _ status: Status) -> Void) {
      for index in stretch {
        if own[index] >= 0 { body(&statuses, Int(own[index]), meant[index]) }
        if index + 1 < stretch.upperBound, pairs[index] >= 0 {
          body(&statuses, Int(pairs[index]), meant[index + 1])
        }
      }
    }

    fileprivate func status(of concept: Int32) -> Status? {
      let status = statuses[Int(concept)]
      return status == Self.absent ? nil : Status(rawValue: status)
    }
  }

  func reply(_ parsed: ParsedText) -> Reply { Reply(parsed, concepts) }
}
