/// What the fingers did to a word: a letter too many, too few, another, or two swapped.
enum Slip {
  /// Where the letter stands in the word as it is written.
  case added(Int)
  case swapped(Int)
  case another(Int, meant: UInt8)
  /// Before the letter that stands there.
  case left(Int, meant: UInt8)

  var isSwap: Bool {
    if case .swapped = self { true } else { false }
  }

  /// One letter stands for two, or two for one.
  func isOfDoubled(in written: [UInt8]) -> Bool {
    switch self {
    case .added(let index):
      written[max(0, index - 1)..<min(index + 2, written.count)].count { $0 == written[index] } > 1
    case .left(let index, let meant): written[max(0, index - 1)..<min(index + 1, written.count)].contains(meant)
    case .swapped, .another: false
    }
  }

  func word(meantBy written: [UInt8]) -> [UInt8] {
    var word = written
    switch self {
    case .added(let index): word.remove(at: index)
    case .swapped(let index): word.swapAt(index, index + 1)
    case .another(let index, let meant): word[index] = meant
    case .left(let index, let meant): word.insert(meant, at: index)
    }
    return word
  }

  /// Each slip that can have led from a word that a sieve may hold to what is written: most words are none, and are not
  /// made.
  static func forEach(in written: [UInt8], from sieve: Sieve, _ body: (Slip) -> Void) {
    func tell(_ slip: @autoclosure () -> Slip, _ meant: LetterSum) {
      if sieve.mayHold(meant.mixed) { body(slip()) }
    }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let whole = LetterSum(written)
    var before = LetterSum()
    var place = LetterSum.first
    for (index, letter) in written.enumerated() {
      let after = whole - before - place * letter
      tell(.added(index), before + after.movedBack)
      if index + 1 < written.count, letter != written[index + 1] {
        let (next, nextPlace) = (written[index + 1], place.movedOn)
        tell(.swapped(index), whole - place * letter - nextPlace * next + place * next + nextPlace * letter)
      }
      for meant in letters where meant != letter {
        tell(.another(index, meant: meant), before + place * meant + after)
      }
      before = before + place * letter
      place = place.movedOn
    }
    before = LetterSum()
    place = LetterSum.first
    for index in 0...written.count {
      let after = (whole - before).movedOn
      for meant in letters { tell(.left(index, meant: meant), before + place * meant + after) }
      if index < written.count { before = before + place * written[index] }
      place = place.movedOn
    }
  }
}

/// A sum over the letters of a word, each times a number for its place: what one letter changes is known at once
/// (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987).
struct LetterSum {
  private var value: UInt64 = 0

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Times `base` it is 1.
  private static let inverse: UInt64 = 0xF1DE_83E1_9937_733D

  init() {}

  private init(value: UInt64) {
    self.value = value
  }

  init(_ word: some Sequence<UInt8>) {
    var place = Self.first
    for letter in word {
      self = self + place * letter
      place = place.movedOn
    }
  }

  /// What a letter counts in the first place.
  static let first = LetterSum(value: 1)

  /// As though each letter stood one place later, or one earlier.
  var movedOn: LetterSum { LetterSum(value: value &* Self.base) }
  var movedBack: LetterSum { LetterSum(value: value &* Self.inverse) }

  /// With every bit depending on all.
  var mixed: UInt64 {
    let mixed = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  static func + (one: LetterSum, other: LetterSum) -> LetterSum { LetterSum(value: one.value &+ other.value) }
  static func - (one: LetterSum, other: LetterSum) -> LetterSum { LetterSum(value: one.value &- other.value) }
  static func * (place: LetterSum, letter: UInt8) -> LetterSum { LetterSum(value: place.value &* UInt64(letter)) }
}
