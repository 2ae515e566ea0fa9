import RapportModel
import Understanding

/// Whose names a conversation may say, so that what is read does not depend on them: "Will" and "May" are read as
/// "Anna" is. Whether a name is the right one is judged on the record alone.
struct NameSpans: Sendable {
  /// Keys of the words of names.
  private(set) var keys: WordSet = []
  /// Of each turn that has a text.
  private var words: [Words?]

  /// The names of the record, the persona and the speakers, and whoever is greeted or says who they are.
  ///
  /// - Parameter cut: a text's words.
  init(_ transcript: Transcript, scenario: Scenario?, cut: (String) -> Words = Words.init) {
    let record = transcript.customer.filter { $0.name.utf8.suffix(4).elementsEqual("name".utf8) }.map(\.value)
    let persona = scenario.map { [$0.persona.name, $0.persona.address] } ?? []
    words = []
    for name in record + persona { add(cut(name).all) }
    take(transcript.turns[...], cut: cut)
  }

  /// Takes in further turns.
  ///
  /// - Returns: whether all names in them were known, so that earlier turns are read as before.
  @discardableResult
  mutating func take(_ turns: ArraySlice<Turn>, cut: (String) -> Words) -> Bool {
    let before = keys.count
    for name in Set(turns.compactMap(\.speaker)) { add(Words(name).all) }
    // A turn is dear to copy.
    for index in turns.indices {
      let text = turns[index].text
      let words = text.map(cut)
      self.words.append(words)
      if var text, let words { add(text.withUTF8 { Self.named(in: words, of: $0) }) }
    }
    return keys.count == before
  }

  /// The words of a turn with the names in it masked, and where these stand.
  func masked(_ text: String, ofTurn index: Int) -> (words: Words, spans: [Span]) {
    guard let words = words[index] else { return (Words(text), []) }
    return masked(words, of: text)
  }

  /// The words of a text with the names in it masked, and where these stand.
  func masked(_ words: Words, of text: String) -> (words: Words, spans: [Span]) {
    var words = words
    guard !keys.isEmpty else { return (words, []) }
    var text = text
    let names = text.withUTF8 { bytes in words.all.indices.filter { isName($0, in: words, of: bytes) } }
    words.mask(names)
    return (words, names.map { words.all[$0].span })
  }

  private mutating func add(_ names: [Word]) {
    for name in names where name.span.end - name.span.start > 1 && !Self.titles.contains(name.asWritten) {
      keys.insert(name.asWritten)
    }
  }

  /// A word of a name that is written as one: "Will you" asks, "Will, you" and "thanks Will" name.
  private func isName(_ index: Int, in words: Words, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard keys.contains(words.all[index].key) else { return false }
    let word = words.all[index]
    let isOrdinary = !word.isContent
    if word.isCapitalised, !isOrdinary || !word.beginsSentence && !word.isShouted { return true }
    let before = index > 0 ? words.all[index - 1] : nil
    let isCalled =
      word.beginsSentence || before.map { Self.callsBefore.contains($0.key) || bytes[$0.span.end] != 0x20 } ?? true
    // "Hi, Will here."
    let saysItself = index + 1 < words.all.count && Self.here.contains(words.all[index + 1].key)
    return isCalled && (saysItself || Self.endsCall(bytes, word.span.end))
  }

  /// Who is greeted, and who says their name.
  private static func named(in words: Words, of bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    words.all.indices.dropFirst().compactMap { (index: Int) -> Word? in
      let (word, before) = (words.all[index], words.all[index - 1])
      // Hardly any word is a name, and that is mostly told by the one before.
      guard before.beginsSentence || before.isCapitalised || before.key == beingWord else { return nil }
      guard !word.beginsSentence else { return nil }
      let isGreeted = before.beginsSentence && greetings.contains(before.key)
      let isOwn = before.key == beingWord && index > 1 && introductions.contains(words.all[index - 2].key)
      guard isGreeted || isOwn || before.isCapitalised && titles.contains(before.key) else { return nil }
      guard !titles.contains(word.key), !anyone.contains(word.key) else { return nil }
      return word.isCapitalised && word.isContent || isGreeted && endsCall(bytes, word.span.end) ? word : nil
    }
  }

  /// A mark or the end of the text follows.
  private static func endsCall(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    end >= bytes.count
      || [",", ".", "!", "?", "\n", ":", ";"].contains { (mark: Unicode.Scalar) in
        bytes[end] == UInt8(ascii: mark)
      }
  }

  private static let titles = CueWords.keys(
    "mr mrs ms miss mx dr customer agent user system support service team bot assistant advisor operator")
  private static let greetings = CueWords.keys("hi hello dear hey")
  private static let callsBefore = CueWords.keys("hi hello dear hey thanks thank you sorry ok okay bye regards")
  private static let here = CueWords.keys("here")
  private static let introductions = CueWords.keys("name this")
  private static var beingWord: UInt64 { Key("is").value }
  private static let anyone = CueWords.keys(
    "sir madam all everyone again there good thank thanks i we and sorry this how my welcome what your just to valued "
      + "it you")
}
