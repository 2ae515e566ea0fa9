/// "I'll", "dont", "gonna": written as one, read as two.
enum Contractions {
  /// The words of a normalised word; nil when it is no contraction.
  static func parts(of key: UnsafeBufferPointer<UInt8>, _ whole: Key, hasApostrophe: Bool) -> [[UInt8]]? {
    if let parts = table[whole] { return parts }
    guard hasApostrophe, let mark = key.lastIndex(of: apostrophe) else { return nil }
    let left = Array(key[..<mark])
    switch key[(mark + 1)...] {
    case let end where end.elementsEqual("s".utf8): return [left.filter { $0 != apostrophe }]
    case let end where end.elementsEqual("d".utf8): return [left, Array("would".utf8)]
    case let end where end.elementsEqual("ll".utf8): return [left, Array("will".utf8)]
    case let end where end.elementsEqual("ve".utf8): return [left, Array("have".utf8)]
    case let end where end.elementsEqual("re".utf8): return [left, Array("are".utf8)]
    default: return [key.filter { $0 != apostrophe }]
    }
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Words that are contractions only in the right company: "ill send it", "were sorry", "refund's off the table".
  static func resolvingBareForms(in tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { bareForms[$0.word] != nil || $0.word == of || $0.endsInS }) else {
      return tokens
    }
    var resolved: [Token] = []
    for (index, token) in tokens.enumerated() {
      guard let parts = bareForm(token.word, at: index, in: tokens) else {
        resolved.append(token)
        if isMeantAsHave(index, in: tokens) { rename(&resolved[resolved.count - 1], to: "have") }
        if let verb = verb(after: index, in: tokens) { append(verb, behind: token, to: &resolved) }
        continue
      }
      var first = token
      rename(&first, to: parts.0)
      resolved.append(first)
      append(parts.1, behind: token, to: &resolved)
    }
    return resolved
  }

  private static func append(_ word: String, behind token: Token, to tokens: inout [Token]) {
    var second = token
    rename(&second, to: word)
    second.before = []
    second.endsInS = false
    tokens.append(second)
  }

  /// "is" of "refund's off the table", "has" of "the parcel's been here": what nothing can own follows.
  private static func verb(after index: Int, in tokens: [Token]) -> String? {
    guard tokens[index].endsInS, index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    guard next.before.isEmpty else { return nil }
    if next.word == been { return "has" }
    return afterIs.contains(next.word) ? "is" : nil
  }

  private static func bareForm(_ word: Key, at index: Int, in tokens: [Token]) -> (String, String)? {
    guard let form = bareForms[word], index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    guard next.before.isDisjoint(with: .endsSentence) else { return nil }
    let isFirst =
      index == 0 || !tokens[index].before.isEmpty || tokens[index - 1].classes.contains(.conjunction)
    switch form.1 {
    case "will":
      let isVerb = next.classes.contains(.verb) && next.classes.isDisjoint(with: [.past, .auxiliary])
      let isAfterBe = index > 0 && tokens[index - 1].stem == be
      guard isVerb || next.classes.contains(.adverb), !isAfterBe else { return nil }
      return form.0 == "we" && !isFirst ? nil : form
    case "would": return wishes.contains(next.word) ? form : nil
    default:
      guard isFirst else { return nil }
      return next.classes.contains(.emotive) || afterWere.contains(next.word) ? form : nil
    }
  }

  /// "You should of told us"; not "you must of course tell us".
  private static func isMeantAsHave(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].word == of, index > 0, index + 1 < tokens.count, tokens[index + 1].word != course else {
      return false
    }
    let before = tokens[index - 1].word == Words.not && index > 1 ? tokens[index - 2] : tokens[index - 1]
    return modals.contains(before.word)
  }

  private static func rename(_ token: inout Token, to word: String) {
    token.word = Key(word)
    token.stem = Stem.key(Array(word.utf8))
    token.concept = token.stem
    token.classes = Lexicon.classes(token.word, token.stem)
  }

  private static var be: Key { "be" }
  private static var of: Key { "of" }
  private static var been: Key { "been" }
  private static let afterIs = Lexicon.keys("off out not no a an the already being gone going")
  private static var course: Key { "course" }
  private static let modals = Lexicon.keys("should could would must might")
  private static let bareForms: KeyTable<(String, String)> = [
    Key("ill"): ("i", "will"), Key("well"): ("we", "will"), Key("id"): ("i", "would"), Key("were"): ("we", "are"),
  ]
  private static let wishes = Lexicon.keys("like love suggest recommend appreciate need be say want hate advise")
  private static let afterWere = Lexicon.keys("going not unable able looking working happy here just really very")

  private static let table: KeyTable<[[UInt8]]> = {
    var table = KeyTable<[[UInt8]]>(minimumCapacity: 128)
    for verb in "do does did is are was were have has had would could should must need might".split(separator: " ")
    {
      for form in ["\(verb)n't", "\(verb)nt"] {
        table[Key(form)] = [Array(verb.utf8), Array("not".utf8)]
      }
    }
    for line in written.listedLines {
      let words = line.listedWords
      table[Key(words[0])] = words.dropFirst().map { Array($0) }
    }
    return table
  }()

  private static let written = """
    can't can not
    cant can not
    cannot can not
    won't will not
    wont will not
    shan't shall not
    ain't is not
    aint is not
    i'm i am
    im i am
    ive i have
    youre you are
    youve you have
    youll you will
    youd you would
    theyre they are
    theyve they have
    theyll they will
    weve we have
    it's it is
    it'll it will
    itll it will
    that's that is
    thats that is
    thatll that will
    there's there is
    theres there is
    here's here is
    heres here is
    what's what is
    whats what is
    who's who is
    where's where is
    wheres where is
    how's how is
    hows how is
    when's when is
    he's he is
    hes he is
    she's she is
    shes she is
    let's let us
    lets let us
    shoulda should have
    coulda could have
    woulda would have
    gonna going to
    wanna want to
    gotta got to
    lemme let me
    gimme give me
    dunno do not know
    u you
    ur your
    r are
    pls please
    plz please
    plse please
    thx thanks
    thnx thanks
    thanx thanks
    ta thanks
    ty thank you
    sry sorry
    soz sorry
    srry sorry
    tho though
    thru through
    tmrw tomorrow
    tmr tomorrow
    msg message
    acct account
    cos because
    cuz because
    bc because
    coz because
    ok okay
    k okay
    e-mail email
    """
}
