/// What is known about English words, as lists: which words negate, report, ask, and which mean the same.
///
/// Written for this purpose, from no other list.
enum Lexicon {
  static func classes(_ word: Key, _ stem: Key) -> WordClass { known(word, stem).classes }

  /// What a word can do, and what it has in common with those that mean the same; the stem where there is no such group.
  static func known(_ word: Key, _ stem: Key) -> (classes: WordClass, concept: Key) {
    let classes = wordClasses[word] ?? []
    guard let ofStem = stems[stem] else { return (classes, stem) }
    return (classes.union(ofStem.classes), ofStem.concept == .nothing ? stem : ofStem.concept)
  }

  static func keys(_ words: String) -> KeySet {
    KeySet(words.listedWords.map { Key($0) })
  }

  static func stems(_ words: String) -> KeySet {
    KeySet(words.listedWords.map { Stem.key(Array($0)) })
  }

  /// What all forms of a word, and those that mean the same to a customer, have in common.
  static func concept(of word: Substring.UTF8View) -> Key {
    let stem = Stem.key(Array(word))
    return concepts[stem] ?? stem
  }

  static let abbreviations = keys("mr mrs ms dr prof st vs approx eg ie")

  /// Groups by stem; the first word of a line names the group.
  static let concepts: KeyTable<Key> = {
    var concepts = KeyTable<Key>()
    for line in ConceptList.groups.listedLines {
      let words = line.listedWords
      let group = words[0].reduce(Key("=")) { $0.adding($1) }
      for word in words { concepts[Stem.key(Array(word))] = group }
    }
    return concepts
  }()

  /// Two words that stand for a group: "money back" is a refund.
  static let pairs: KeyTable<Key> = {
    var pairs = KeyTable<Key>()
    for line in ConceptList.pairs.listedLines {
      let words = line.listedWords.map { Stem.key(Array($0)) }
      pairs[pair(words[1], words[2])] = concepts[words[0]] ?? words[0]
    }
    return pairs
  }()

  static func pair(_ first: Key, _ second: Key) -> Key { first.joined(with: second, salt: 2) }

  /// What two words side by side stand for.
  static func group(of first: Token, _ second: Token) -> Key? { pairs[pair(first.stem, second.stem)] }

  private static let wordClasses: KeyTable<WordClass> = {
    var classes = table(WordList.byWord) { Key($0) }
    for line in WordNetVerbs.irregularForms.listedLines {
      for word in line.listedWords.dropFirst() { classes[Key(word), default: []].formUnion([.past, .participle]) }
    }
    return classes
  }()
  /// Classes and groups in one table; `Key.nothing` where there is no group.
  private static let stems: KeyTable<(classes: WordClass, concept: Key)> = {
    var stems = KeyTable<(classes: WordClass, concept: Key)>(minimumCapacity: 4096)
    for word in WordNetVerbs.bases.listedWords { stems[Stem.key(Array(word))] = (.deed, .nothing) }
    let classes = table(WordList.byStem) { Stem.key(Array($0)) }
    for stem in classes.keys { stems[stem] = (classes[stem] ?? [], concepts[stem] ?? .nothing) }
    for stem in concepts.keys {
      stems[stem] = (classes[stem] ?? stems[stem]?.classes ?? [], concepts[stem] ?? .nothing)
    }
    return stems
  }()

  private static func table(
    _ lists: [(WordClass, String)], key: (Substring.UTF8View) -> Key
  ) -> KeyTable<WordClass> {
    var table = KeyTable<WordClass>(minimumCapacity: 1024)
    for (wordClass, words) in lists {
      for word in words.listedWords {
        table[key(word), default: []].formUnion(wordClass)
      }
    }
    return table
  }
}
