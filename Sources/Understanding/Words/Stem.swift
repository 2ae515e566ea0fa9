/// Word forms: "verify", "verifies", "verified" and "verifying" have one stem.
///
/// Endings of verbs and plurals only, and both spellings of -ise; "apology" and "apologise" stay two stems.
enum Stem {
  static func key(_ word: [UInt8]) -> Key { word.withUnsafeBufferPointer { key($0, whole: Key($0)) } }

  /// - Parameter whole: the word's own key.
  static func key(_ word: UnsafeBufferPointer<UInt8>, whole: Key) -> Key { irregular[whole] ?? cut(word) }

  private static let longest = 32

  private static func cut(_ word: UnsafeBufferPointer<UInt8>) -> Key {
    let word = UnsafeBufferPointer(rebasing: word.prefix(longest))
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return Key(word) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { memory in
      _ = memory.initialize(fromContentsOf: word)
      var ending = Ending(word: memory, count: word.count)
      ending.cutPlural()
      ending.cutPast()
      ending.level()
      return Key(UnsafeMutableBufferPointer(rebasing: ending.word[..<ending.count]))
    }
  }

  private static let irregular: KeyTable<Key> = {
    var forms = KeyTable<Key>(minimumCapacity: 512)
    for line in WordNetVerbs.irregularForms.listedLines + irregularForms.listedLines {
      let words = line.listedWords
      let stem = Array(words[0]).withUnsafeBufferPointer(cut)
      for word in words { forms[Key(word)] = stem }
    }
    for word in unchanged.listedWords {
      forms[Key(word)] = Key(word)
    }
    return forms
  }()

  /// Each line: the base form, then forms that no ending explains.
  private static let irregularForms = """
    be am is are was were been being
    have has had having
    do does did done doing
    go goes went gone going
    send sent
    make made
    get got gotten getting
    give gave given
    tell told
    say said
    pay paid
    find found
    take took taken
    buy bought
    bring brought
    break broke broken
    lose lost
    leave left
    keep kept
    feel felt
    understand understood
    hear heard
    come came
    know knew known
    see saw seen
    think thought
    hold held
    speak spoke spoken
    ring rang rung
    sit sat
    write wrote written
    choose chose chosen
    mean meant
    use uses used using
    let lets
    try tries tried trying
    lie lied lying
    die died dying
    sell sold
    begin began begun
    forget forgot forgotten
    meet met
    run ran
    spend spent
    stand stood
    teach taught
    wear wore worn
    win won
    drive drove driven
    deal dealt
    build built
    catch caught
    show shown
    sort sorted
    owe owed owes owing
    wake woke woken
    sleep slept
    """

  private static let unchanged = """
    morning evening nothing something anything everything during this his its us always perhaps afternoons
    sometimes besides news thanks yes does was his plus thus address business access process express across
    wedding building meeting
    """
}

/// A word that loses its ending, in memory of its own.
private struct Ending {
  let word: UnsafeMutableBufferPointer<UInt8>
  var count: Int

  mutating func cutPlural() {
    guard ends("s"), !ends("ss"), !ends("us"), !ends("is") else { return }
    if count > 4, ends("ies") {
      replaceLast(3, with: UInt8(ascii: "y"))
    } else if ends("sses") || ends("xes") || ends("ches") || ends("shes") {
      count -= 2
    } else {
      count -= 1
    }
  }

  mutating func cutPast() {
    if count > 4, ends("ied") {
      replaceLast(3, with: UInt8(ascii: "y"))
    } else if count > 4, ends("eed") {
      count -= 1
    } else if count > 4, ends("ed"), hasVowel(before: 2) {
      count -= 2
    } else if count > 5, ends("ing"), hasVowel(before: 3) {
      count -= 3
    }
  }

  /// Both spellings, and what an ending did to its word.
  mutating func level() {
    if count > 3, ends("e") { count -= 1 }
    if count > 3, word[count - 1] == word[count - 2], !word[count - 1].isVowel { count -= 1 }
    if count > 3, ends("iz") || ends("yz") { word[count - 1] = UInt8(ascii: "s") }
    if count > 5, ends("our") { replaceLast(2, with: UInt8(ascii: "r")) }
  }

  private func ends(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where word[count - length + index] != ending.utf8Start[index] { return false }
    return true
  }

  private func hasVowel(before length: Int) -> Bool { word[..<(count - length)].contains(where: \.isVowel) }

  private mutating func replaceLast(_ length: Int, with byte: UInt8) {
    count -= length - 1
    word[count - 1] = byte
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
