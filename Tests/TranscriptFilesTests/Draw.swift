import RapportModel

/// Draws transcripts of every shape from a seed.
struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 0 up to, not including, `count`.
  mutating func below(_ count: Int) -> Int { Int(word() >> 33) % count }

  mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func maybe<Value>(_ value: (inout Draw) -> Value) -> Value? { below(2) == 0 ? nil : value(&self) }

  mutating func some<Value>(_ most: Int, _ value: (inout Draw) -> Value) -> [Value] {
    (0..<below(most + 1)).map { _ in value(&self) }
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  mutating func text() -> String {
    let pieces = ["a", "Frau Müller", "\n", "\"", "\\", "😀", "\u{0}", "\t", "日本", "\u{1B}[2J", "e\u{301}", "/"]
    return some(6) { $0.pick(pieces) }.joined()
  }

  mutating func name() -> String { pick(["a", "order-id", "née", "x y"]) + String(below(1000)) }

  mutating func seconds() -> Double { pick([0, 12.5, 19, 0.1, 1e-7, 86_400.123, 1e15]) + Double(below(10)) / 10 }

  mutating func span() -> Span {
    let start = below(50)
    return Span(start, start + below(50))
  }

  mutating func mood() -> Mood { Mood(calm: below(101), trust: below(101), warmth: below(101)) }

  mutating func fields() -> [Transcript.Field] {
    var number = 0
    return some(3) { draw in
      number += 1
      return Transcript.Field(draw.name() + "-\(number)", draw.text())
    }
  }

  mutating func kept() -> [Transcript.Field] {
    let values = ["1e999", "null", "true", #"{"deep":[1,{"a":"b"}]}"#, #""text""#, "-0.50"]
    var number = 0
    return some(3) { draw in
      number += 1
      return Transcript.Field(draw.name() + "_\(number)", draw.pick(values))
    }
  }

  mutating func reading() -> Reading {
    Reading(
      moves: some(2) { .init(move: $0.name(), confidence: $0.below(1001), span: $0.span(), by: $0.text()) },
      told: some(2) { .init(fact: $0.name(), span: $0.span(), isRight: $0.below(2) == 0) },
      asked: some(2) { .init(fact: $0.name(), span: $0.span()) },
      claims: some(2) { .init(action: $0.name(), tense: $0.pick(Reading.Claim.Tense.allCases), span: $0.span()) },
      notUnderstood: some(2) { $0.span() })
  }

  mutating func turn() -> Turn {
    var turn = Turn(role: pick(Turn.Role.allCases))
    turn.text = maybe { $0.text() }
    turn.action = turn.text == nil ? name() : maybe { $0.name() }
    turn.arguments = fields()
    turn.result = maybe { $0.pick(Turn.ActionResult.allCases) }
    turn.why = maybe { $0.text() }
    turn.at = maybe { $0.seconds() }
    turn.end = maybe { $0.seconds() }
    turn.speaker = maybe { $0.text() }
    turn.isAutomated = below(2) == 0
    turn.visibility = maybe { $0.pick(Turn.Visibility.allCases) }
    turn.node = maybe { $0.name() }
    turn.mood = maybe { $0.mood() }
    turn.understood = maybe {
      .init(
        reading: $0.reading(), reaction: $0.name(), encoder: $0.maybe { .init(name: $0.name(), sha256: $0.name()) })
    }
    turn.facts = some(2) { $0.name() }
    turn.waited = maybe { $0.below(600) }
    turn.hints = below(3)
    turn.isUndone = below(4) == 0
    turn.isBreach = below(4) == 0
    turn.extra = kept()
    return turn
  }

  mutating func carried() -> Carried {
    Carried(
      episode: 1 + below(3), mood: mood(), agentKnows: some(2) { $0.name() }, told: some(2) { $0.name() },
      promises: some(2) {
        .init(action: $0.name(), text: $0.text(), state: $0.pick(Carried.Promise.State.allCases))
      },
      outcomes: some(2) { $0.pick(Outcome.allCases) })
  }

  mutating func transcript() -> Transcript {
    var transcript = Transcript(id: name(), turns: some(6) { $0.turn() })
    transcript.scenario = maybe { $0.name() }
    transcript.scenarioSHA256 = maybe { $0.text() }
    transcript.variant = maybe { $0.name() }
    transcript.seed = maybe { $0.word() }
    transcript.mode = maybe { $0.name() }
    transcript.attempt = maybe { $0.below(9) }
    transcript.channel = maybe { $0.pick(Channel.allCases) }
    transcript.language = maybe { _ in "en" }
    transcript.encoder = maybe { .init(name: "static-minilm-128", sha256: $0.name()) }
    transcript.customer = fields()
    transcript.hints = below(3)
    transcript.ended = maybe { $0.pick(Outcome.allCases) }
    transcript.carried = maybe { $0.carried() }
    transcript.disputes = some(2) { draw in
      .init(text: draw.text(), turn: draw.maybe { $0.below(6) }, understood: draw.some(2) { $0.name() })
    }
    transcript.notes = some(2) { .init(text: $0.text(), before: $0.below(6)) }
    transcript.selfAssessment = maybe { draw in
      .init(
        service: draw.maybe { $0.pick(SelfAssessment.Step.allCases) },
        care: draw.maybe { $0.pick(SelfAssessment.Step.allCases) })
    }
    transcript.extra = kept()
    return transcript
  }
}
