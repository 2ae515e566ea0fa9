import Encoders

/// Stretches of a reply, compared with phrases of an index: with as many as somebody asks for, and no more.
struct StretchComparison {
  private let index: PhraseIndex
  private let stretches: Stretches
  private var words: WordSimilarity.Reply
  /// Products of counted words, of the phrases from one on that were mixed last.
  private var common: [Int32] = []
  private var mixed = 0

  init(of stretches: Stretches, to index: PhraseIndex) {
    self.index = index
    self.stretches = stretches
    words = WordSimilarity.Reply(stretches.features, with: index.words, rare: index.nearlySaid?.rare)
  }

  /// How near a stretch is to some phrases, in thousandths, in place of what stands there.
  ///
  /// - Parameter least: nothing need stand there where none comes as near.
  mutating func write(
    to similar: inout [Int32], _ stretch: Int, among phrases: Range<Int>, atLeast least: Int = 0
  ) {
    similar.removeAll(keepingCapacity: true)
    similar.append(contentsOf: repeatElement(0, count: phrases.count))
    let mayBeNear = similar.withUnsafeMutableBufferPointer { similar in
      index.vectors.write(to: similar, with: stretches.vectors, stretch..<stretch + 1, among: phrases)
      let product = index.mix.leastProduct(for: least)
      guard similar.contains(where: { $0 >= product }) else { return false }
      mix(stretch, phrases.lowerBound, similar)
      return true
    }
    if !mayBeNear { similar.removeAll(keepingCapacity: true) }
  }

  /// How alike the stretch and some of the phrases that were mixed last are by words in common alone, in thousandths, in
  /// place of what stands there.
  func writeCommonWords(to likenesses: inout [Int32], among phrases: Range<Int>) {
    common.withUnsafeBufferPointer { common in
      let common = common[phrases.lowerBound - mixed..<phrases.upperBound - mixed]
      index.mix.writeCommonWords(
        to: &likenesses, from: phrases.lowerBound, UnsafeBufferPointer(rebasing: common), norm: words.norm)
    }
  }

  /// Products of vectors of a stretch and of phrases from one on become similarities.
  mutating func mix(_ stretch: Int, _ phrase: Int, _ similar: UnsafeMutableBufferPointer<Int32>) {
    mixed = phrase
    guard !similar.isEmpty else { return }
    words.move(to: stretches.ranges[stretch])
    words.write(to: &common, among: phrase..<phrase + similar.count)
    common.withUnsafeBufferPointer { index.mix.mix(similar, from: phrase, with: $0, norm: words.norm) }
  }

  /// The weighed moves of which an example may say almost what a stretch says.
  mutating func nearlySaid(_ stretch: Int) -> [Int] {
    guard let said = index.nearlySaid else { return [] }
    words.move(to: stretches.ranges[stretch])
    var owners: [Int] = []
    for phrase in words.phrasesAgreeing(by: said.rare) where owners.last != said.owners[phrase] {
      let product = index.vectors.product(at: phrase, with: stretches.vectors, at: stretch)
      if product >= said.leastProduct { owners.append(said.owners[phrase]) }
    }
    return owners
  }
}
