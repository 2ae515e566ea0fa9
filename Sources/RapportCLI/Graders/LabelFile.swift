import Agreement
import ArgumentParser
import RapportModel
import TranscriptFiles

/// People's scores: conversation, criterion, rater, score, a line each; a first line of titles may stand above.
struct LabelFile {
  /// What a person's lowest and highest score are.
  struct Scale: ExpressibleByArgument {
    var lowest: Double
    var highest: Double

    /// 0 to 100.
    static let ofGrades = Scale(lowest: 0, highest: 100)

    private init(lowest: Double, highest: Double) {
      self.lowest = lowest
      self.highest = highest
    }

    /// "1-5".
    init?(argument: String) {
      let ends = argument.split(separator: "-").compactMap { Double($0) }
      guard ends.count == 2, ends[0].isFinite, ends[1].isFinite, ends[0] < ends[1] else { return nil }
      lowest = ends[0]
      highest = ends[1]
    }

    /// The score from 0 to 100; nil outside the scale.
    func points(_ score: Double) -> Double? {
      (lowest...highest).contains(score) ? 100 * (score - lowest) / (highest - lowest) : nil
    }
  }

  private(set) var labels: [Calibration.Label] = []
  /// Of a table, as people wrote them.
  private var scores: [Double] = []
  /// "line 3: 'warmth' is no criterion".
  private(set) var mistakes: [String] = []

  init(_ bytes: [UInt8], scale: Scale) {
    var seen: Set<[String]> = []
    for (index, row) in CSV.rows(bytes).enumerated() {
      if let quote = row.mistake {
        mistakes.append("line \(quote.line): \(quote.message)")
        continue
      }
      let fields = row.fields.map { String($0.drop { $0 == " " }) }
      if index == 0, fields.count == 4, Double(fields[3]) == nil { continue }
      switch Self.label(fields, scale) {
      case .failure(let mistake): mistakes.append("line \(row.line): \(mistake.words)")
      case .success(let label):
        if seen.insert(Array(fields[..<3])).inserted {
          labels.append(label)
          scores += [Double(fields[3])].compactMap(\.self)
        } else {
          mistakes.append(
            "line \(row.line): \(label.rater) rated \(label.subject.name) of \(label.conversation) before")
        }
      }
    }
  }

  /// The graders' own scores of a file of decisions, which are from 0 to 100; one that is null is none.
  init(_ file: DecisionFile) {
    mistakes = file.mistakes.map { "line \($0.line): \($0.message)" }
    labels = file.decisions.compactMap { decision in
      guard case .criterion(let criterion, let score?) = decision.subject else { return nil }
      return .init(
        conversation: decision.conversation, subject: .criterion(criterion), rater: decision.who,
        score: Double(score.count) / 10)
    }
  }

  /// Scores that leave most of a scale from 0 to 100 empty are probably of another; nil where they do not.
  var doubt: String? {
    guard scores.count >= 5, let lowest = scores.min(), let highest = scores.max(), highest <= 10 else {
      return nil
    }
    let top = highest <= 5 ? 5 : highest <= 7 ? 7 : 10
    return "no score is above 10, and they are read as of 0 to 100; if people rated otherwise, say so, as with "
      + "--scale \(lowest < 1 ? 0 : 1)-\(top)"
  }

  private struct Mistake: Error {
    var words: String

    init(_ words: String) {
      self.words = words
    }
  }

  private static func label(_ fields: [String], _ scale: Scale) -> Result<Calibration.Label, Mistake> {
    guard fields.count == 4 else {
      return .failure(Mistake("expected conversation, criterion, rater and score, not \(fields.count) fields"))
    }
    guard let subject = Evidence.Subject.scored.first(where: { $0.name == fields[1] }) else {
      let names = Evidence.Subject.scored.map(\.name).joined(separator: ", ")
      return .failure(Mistake("'\(fields[1])' is none of \(names)"))
    }
    guard let points = Double(fields[3]).flatMap(scale.points) else {
      return .failure(Mistake("'\(fields[3])' is no score of the scale"))
    }
    return .success(.init(conversation: fields[0], subject: subject, rater: fields[2], score: points))
  }
}
