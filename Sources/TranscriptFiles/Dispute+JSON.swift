import Bytes
import RapportModel

extension Transcript.Dispute {
  /// Nil when the value has another form.
  init?(_ value: JSON) {
    guard let text = value["text"]?.stringValue, let understood = value["understood"]?.strings else { return nil }
    switch value["turn"] {
    case nil, .null: self.init(text: text, turn: nil, understood: understood)
    case let turn?:
      guard let turn = turn.count else { return nil }
      self.init(text: text, turn: turn, understood: understood)
    }
  }

  var json: JSON {
    [
      "text": .string(text), "turn": turn.map { JSON($0) } ?? .null,
      "understood": .array(understood.map { .string($0) }),
    ]
  }
}
