import Bytes
import RapportModel

extension SelfAssessment {
  /// Nil when the value has another form.
  init?(_ value: JSON) {
    guard value.members != nil else { return nil }
    self.init()
    for axis in Axis.allCases {
      switch value[axis.rawValue] {
      case nil, .null: break
      case let given?:
        guard let step = given.count.flatMap(Step.init) else { return nil }
        self[axis] = step
      }
    }
  }

  var json: JSON {
    .object(
      Axis.allCases.compactMap { axis in
        self[axis].map { JSON.Member(axis.rawValue, JSON($0.rawValue)) }
      })
  }
}

extension Transcript.Note {
  /// Nil when the value has another form.
  init?(_ value: JSON) {
    guard let text = value["text"]?.stringValue, let before = value["before"]?.count else { return nil }
    self.init(text: text, before: before)
  }

  var json: JSON { ["text": .string(text), "before": JSON(before)] }
}
