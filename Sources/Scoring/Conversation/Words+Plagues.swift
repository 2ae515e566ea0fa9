import RapportModel

/// What the thing of a customer does that it should not.
extension Words {
  /// Words that say so: of "why does it wake up all the time?", "it keeps waking up", "the lamp always flashes". What
  /// it does not do is none, nor what it does badly: "why doesn't it ring?", "why does it always ring so late?"
  var plagues: WordSet {
    sentences.reduce(into: []) { found, sentence in
      let said = within(sentence)
      if let why = said.firstIndex(where: { $0.key == CueWords.why }), hasForm(ofQuestion: sentence),
        let auxiliary = said[(why + 1)...].first, CueWords.simpleAuxiliaries.contains(auxiliary.key),
        said[why...].contains(where: { CueWords.overAndOver.contains($0.key) || CueWords.byItself.contains($0.key) }
        ),
        !said[why...].contains(where: { $0.isNegation || CueWords.badly.contains($0.key) })
      {
        found.formUnion(said[(why + 2)...].lazy.filter { $0.isContent && !$0.isHandle }.map(\.key))
      }
      for index in said.indices.dropLast() {
        let next = said[index + 1]
        let isKept = said[index].key == CueWords.keep && next.endsInIng
        guard isKept || CueWords.overAndOver.contains(said[index].key), next.isContent,
          !said[..<index].suffix(3).contains(where: \.isNegation),
          !said[index...].prefix(5).contains(where: { CueWords.badly.contains($0.key) })
        else { continue }
        found.insert(next.key)
      }
    }
  }
}
