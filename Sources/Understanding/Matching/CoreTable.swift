/// The cores of many phrases in one stretch of memory, compared with one stretch of a reply after another.
struct CoreTable: Sendable {
  private struct Entry {
    /// The number of its concept; few bytes keep more of the table near in memory.
    var number: UInt32
    var word: Core.Word

    init(concept: Int, word: Core.Word) {
      number = UInt32(concept)
      self.word = word
    }

    var concept: Int { Int(number) }
  }

  private var concepts = KeyNumbers()
  private var entries: [Entry] = []
  /// Where each phrase's entries begin, and one more.
  private var starts = [0]

  mutating func append(_ core: Core) {
    for word in core.words { entries.append(Entry(concept: concepts.number(of: word.concept), word: word)) }
    starts.append(entries.count)
  }

  /// What a phrase and a stretch of a reply have in common.
  func comparison(
    of phrase: Int, with reply: Reply, among manner: Manner, ignoring ignored: Status
  ) -> Core.Comparison {
    var comparison = Core.Comparison()
    for entry in entries[starts[phrase]..<starts[phrase + 1]] {
      comparison.add(entry.word, reply.word(of: entry.concept), among: manner, ignoring: ignored)
    }
    return comparison
  }

  /// Which words of content some phrases deny, and which they don't.
  func usage(of phrases: Range<Int>) -> Usage {
    var usage = Usage()
    guard let first = phrases.first else { return usage }
    for entry in entries[starts[first]..<starts[phrases.upperBound]] where entry.word.isContent {
      usage.add(entry.concept, isDenied: entry.word.status.contains(.negated), by: entry.word.actor)
    }
    return usage
  }

  func reply(_ meaning: Meaning) -> Reply { Reply(meaning, concepts) }
}

extension CoreTable {
  func pack(into packer: inout Packer) {
    packer.add(all: concepts.inOrder)
    packer.add(all: starts.map(UInt32.init))
    packer.add(all: entries.map(\.number))
    for entry in entries { entry.word.packUse(into: &packer) }
  }

  init(_ packed: inout Unpacker) {
    let keys = packed.keys()
    concepts = KeyNumbers(keys)
    starts = packed.all(UInt32.self).map(Int.init)
    entries = packed.all(UInt32.self).map { number in
      Entry(concept: Int(number), word: Core.Word(concept: keys[Int(number)], useFrom: &packed))
    }
  }
}

extension CoreTable {
  /// The words of a reply that phrases have too, and how those of one stretch are meant.
  struct Reply {
    /// What the tokens, and then what each two add, in text order.
    private var entries: [Entry] = []
    /// Where begins what a token adds, and then what it adds with the next one.
    private var starts: [Int] = [0]
    /// By concept, the entry that stands for it in the stretch; below zero without any.
    private var standing: [Int32]
    private var stretch = 0..<0

    fileprivate init(_ meaning: Meaning, _ concepts: KeyNumbers) {
      standing = [Int32](repeating: -1, count: concepts.count)
      let tokens = meaning.parsed.text.tokens
      starts.reserveCapacity(tokens.count * 2 + 1)
      entries.reserveCapacity(tokens.count * 2)
      for index in tokens.indices {
        add(Core.word(at: index, in: meaning), concepts)
        add(index + 1 < tokens.count ? Core.pair(at: index, in: meaning) : nil, concepts)
      }
    }

    private mutating func add(_ word: Core.Word?, _ concepts: KeyNumbers) {
      if let word, let concept = concepts[word.concept] { entries.append(Entry(concept: concept, word: word)) }
      starts.append(entries.count)
    }

    /// A concept that is meant in several ways in the stretch counts in the plainest.
    mutating func move(to next: Range<Int>) {
      guard next != stretch else { return }
      for place in places { standing[entries[place].concept] = -1 }
      stretch = next
      for place in places {
        let other = Int(standing[entries[place].concept])
        if other < 0 || entries[place].word.status.rawValue < entries[other].word.status.rawValue {
          standing[entries[place].concept] = Int32(place)
        }
      }
    }

    /// A word that every example uses one way is used the other way, or what they tell of is left to the customer:
    /// whichever example is nearest, the move is not made.
    func contradicts(_ usage: Usage) -> Bool {
      places.contains { place in
        let (concept, word) = (entries[place].concept, entries[place].word)
        return word.isContent && word.isTelling && standing[concept] == Int32(place)
          && (usage.isContradicted(by: concept, isDenied: word.status.contains(.negated))
            || word.actor == .customer && usage.isTheSpeakers(concept))
      }
    }

    /// The entries of the stretch; the last token's pair reaches beyond it.
    private var places: Range<Int> {
      stretch.isEmpty ? 0..<0 : starts[stretch.lowerBound * 2]..<starts[stretch.upperBound * 2 - 1]
    }

    fileprivate func word(of concept: Int) -> Core.Word? {
      let place = Int(standing[concept])
      return place < 0 ? nil : entries[place].word
    }
  }
}
