import RapportModel

extension Rule {
  static let keepSentencesShort = Rule(
    "KeepSentencesShort", .clarity, rests: .language,
    means: "No sentence is so long that it cannot be followed when read once.",
    source: .decision(
      "40 words is twice the 20 that plain-language guides advise as an average, so that only "
        + "clear cases cost.")
  ) { rule, conversation in
    conversation.replies.filter { $0.words.all.count > 40 }.compactMap { reply in
      reply.stretches.first { $0.count > 40 }.map { words in
        rule.lost(
          Tenths(1), at: reply.turn,
          in: Span(words[words.startIndex].span.start, words[words.endIndex - 1].span.end),
          "a sentence of \(words.count) words is hard to follow")
      }
    }
  }
}

extension AgentReply {
  /// Sentences, and the parts of them that a semicolon divides: whoever reads can rest there.
  fileprivate var stretches: [ArraySlice<Word>] {
    let bytes = Array(text.utf8)
    return words.sentences.flatMap { sentence in
      var rest = words.within(sentence)
      var parts: [ArraySlice<Word>] = []
      while let end = rest.indices.dropLast().first(where: { index in
        bytes[rest[index].span.end..<rest[index + 1].span.start].contains(UInt8(ascii: ";"))
      }) {
        parts.append(rest[...end])
        rest = rest[(end + 1)...]
      }
      return isRecorded ? (parts + [rest]).flatMap(lines) : parts + [rest]
    }
  }

  /// Where lines of a chat were joined, a small word with a capital begins the next: "register it again After this try
  /// it". Names are no small words, and "I" begins nothing.
  private func lines(_ words: ArraySlice<Word>) -> [ArraySlice<Word>] {
    var lines: [ArraySlice<Word>] = []
    var start = words.startIndex
    for index in words.indices.dropFirst() {
      let (word, before) = (words[index], words[index - 1])
      let isSmall = word.isCapitalised && !word.isContent && !word.isMasked && !word.isShouted
      guard isSmall, word.span.end - word.span.start > 1, !word.hasApostrophe,
        !before.isCapitalised || before.isMasked
      else { continue }
      lines.append(words[start..<index])
      start = index
    }
    return lines + [words[start...]]
  }
}
