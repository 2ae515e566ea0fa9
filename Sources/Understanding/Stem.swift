/// Word forms: "verify", "verifies", "verified" and "verifying" have one stem.
///
/// Endings of verbs and plurals only, and both spellings of -ise; "apology" and "apologise" stay two stems.
enum Stem {
  static func key(_ word: some RandomAccessCollection<UInt8>) -> Key {
    let whole = Key(word)
    if let irregular = irregular[whole] { return irregular }
    return Key(cut(Array(word.prefix(longest))))
  }

  private static let longest = 32

  private static func cut(_ word: [UInt8]) -> [UInt8] {
    var word = word
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return word }
    cutPlural(&word)
    cutPast(&word)
    if word.count > 3, word.last == .e { word.removeLast() }
    if word.count > 3, let last = word.last, last == word[word.count - 2], !last.isVowel { word.removeLast() }
    if word.count > 3, word.ends("iz") || word.ends("yz") { word[word.count - 1] = .s }
    if word.count > 5, word.ends("our") { word.remove(at: word.count - 2) }
    return word
  }

  private static func cutPlural(_ word: inout [UInt8]) {
    guard word.last == .s, !word.ends("ss"), !word.ends("us"), !word.ends("is") else { return }
    if word.count > 4, word.ends("ies") {
      word.replaceLast(3, with: .y)
    } else if word.ends("sses") || word.ends("xes") || word.ends("ches") || word.ends("shes") {
      word.removeLast(2)
    } else {
      word.removeLast()
    }
  }

  private static func cutPast(_ word: inout [UInt8]) {
    if word.count > 4, word.ends("ied") {
      word.replaceLast(3, with: .y)
    } else if word.count > 4, word.ends("eed") {
      word.removeLast()
    } else if word.count > 4, word.ends("ed"), word.dropLast(2).contains(where: \.isVowel) {
      word.removeLast(2)
    } else if word.count > 5, word.ends("ing"), word.dropLast(3).contains(where: \.isVowel) {
      word.removeLast(3)
    }
  }

  private static let irregular: [Key: Key] = {
    var forms: [Key: Key] = [:]
    for line in irregularForms.split(separator: "\n") {
      let words = line.split(separator: " ")
      let stem = Key(cut(Array(words[0].utf8)))
      for word in words { forms[Key(word.utf8)] = stem }
    }
    for word in unchanged.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      forms[Key(word.utf8)] = Key(word.utf8)
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

extension UInt8 {
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let s = UInt8(ascii: "s")
  fileprivate static let y = UInt8(ascii: "y")

  fileprivate var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func ends(_ ending: StaticString) -> Bool {
    guard count >= ending.utf8CodeUnitCount else { return false }
    return ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }

  fileprivate mutating func replaceLast(_ count: Int, with byte: UInt8) {
    removeLast(count)
    append(byte)
  }
}
