import RapportModel

/// Transcripts of calls as subtitles with speakers: WebVTT ("<v Ann>…", W3C) and SubRip ("Ann: …"). A file is a call.
///
/// Cues of one speaker that follow one another are one turn.
enum Subtitles {
  private struct Cue {
    var line: Int
    var start: Double
    var end: Double
    var speaker: String?
    var text: String
  }

  static func read(_ input: ForeignTextInput, _ format: InputFormat) -> [ConversationFile.Item] {
    var draft = ConversationDraft()
    draft.set(id: input.name(1))
    draft.set(channel: .phone)
    let cues = cues(in: input.lines, &draft)
    let result: Result<Transcript, LineError>
    do throws(Wrong) {
      guard cues.contains(where: { $0.speaker != nil }) else {
        throw Wrong("no-speakers", "no cue names its speaker: expected '<v Agent>…' or 'Agent: …'")
      }
      let parts = try Speakers(agents: input.options.agents).parts(of: cues.compactMap(\.speaker))
      var before: String?
      for cue in cues {
        // A cue without a name is the same speaker's.
        let speaker = cue.speaker ?? before
        guard let speaker, let part = parts[speaker] else {
          draft.drop("cues before anybody is named")
          continue
        }
        if speaker == before, !draft.transcript.turns.isEmpty, !cue.text.isEmpty {
          draft.goOn(" " + cue.text, until: cue.end)
        } else {
          draft.say(Turn(part, speaker, text: cue.text), at: cue.start, until: cue.end)
        }
        before = speaker
      }
      result = .success(draft.transcript)
    } catch {
      result = .failure(error.onLine(cues.first?.line ?? 1, id: draft.transcript.id))
    }
    return [.init(line: 1, conversation: result, format: format, dropped: draft.dropped)]
  }

  private static func cues(in lines: [Substring], _ draft: inout ConversationDraft) -> [Cue] {
    var cues: [Cue] = []
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard lines[index].contains("-->") else { continue }
      let ends = lines[index].split(separator: "-->").map { $0.trimmedLine.prefix { !$0.isWhitespace } }
      guard ends.count == 2, let start = Timestamp.clock(ends[0]), let end = Timestamp.clock(ends[1]) else {
        draft.drop("cues with a wrong time")
        continue
      }
      let line = index + 1
      while index + 1 < lines.count, !lines[index + 1].trimmedLine.isEmpty, !lines[index + 1].contains("-->") {
        index += 1
        // Two people in one cue have a line each.
        if let cue = cue(lines[index].trimmedLine, line, start, end, isFirst: cues.last?.line != line) {
          cues.append(cue)
        } else if let last = cues.indices.last, cues[last].line == line {
          cues[last].text += " " + String(lines[index]).withoutMarkup
        }
      }
    }
    return cues
  }

  /// A cue, or the part of one that has a speaker of its own; nil for a further line of the same.
  private static func cue(_ text: Substring, _ line: Int, _ start: Double, _ end: Double, isFirst: Bool) -> Cue? {
    if text.hasPrefix("<v"), let close = text.firstIndex(of: ">") {
      // "<v.loud Ann>": classes stand before the name.
      let name = text[..<close].drop { $0 != " " }.trimmedLine
      let words = String(text[text.index(after: close)...]).withoutMarkup
      return Cue(line: line, start: start, end: end, speaker: String(name), text: words)
    }
    let plain = String(text).withoutMarkup
    if let said = SpokenLine(plain[...].trimmedLine.drop { $0 == "-" }.trimmedLine), !said.isStampedBare {
      return Cue(line: line, start: start, end: end, speaker: said.speaker, text: said.text)
    }
    return isFirst ? Cue(line: line, start: start, end: end, speaker: nil, text: plain) : nil
  }
}
