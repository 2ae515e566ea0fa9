import RapportModel

/// How far grades agree with people, criterion by criterion, and which rules part them.
package struct Calibration: Sendable {
  /// A score that a person gave, on the scale of a grade: 0 to 100.
  package struct Label: Sendable, Hashable {
    package var conversation: String
    package var subject: Evidence.Subject
    package var rater: String
    package var score: Double

    package init(conversation: String, subject: Evidence.Subject, rater: String, score: Double) {
      self.conversation = conversation
      self.subject = subject
      self.rater = rater
      self.score = score
    }
  }

  /// So many conversations that two people or more have rated, and that have a grade, are needed for a figure: even
  /// then a share of 24 in 30 may be anything from 63 to 90 in 100.
  package static let minimum = 30

  /// What has enough labels.
  package private(set) var rows: [AgreementRow] = []
  /// What has labels, but too few: how many conversations count.
  package private(set) var refused: [(subject: Evidence.Subject, conversations: Int)] = []
  /// How many labels are of conversations that are not there.
  package private(set) var strayLabels = 0

  package init(labels: [Label], cards: [Scorecard], bootstrap: Bootstrap = Bootstrap()) {
    let byID = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    strayLabels = labels.count { byID[$0.conversation] == nil }
    for subject in Evidence.Subject.scored {
      let mine = labels.filter { $0.subject == subject }
      guard !mine.isEmpty else { continue }
      let rated = Dictionary(grouping: mine, by: \.conversation).filter { $0.value.count > 1 }
        .sorted { $0.key < $1.key }
        .compactMap { id, labels in byID[id].map { Rated(card: $0, subject: subject, labels: labels.map(\.score)) }
        }
      let judged = rated.count { $0.grade != nil }
      if judged < Self.minimum {
        refused.append((subject, judged))
      } else {
        let raters = Set(mine.map(\.rater)).count
        rows.append(AgreementRow(subject: subject, rated: rated, raters: raters, bootstrap: bootstrap))
      }
    }
  }
}

/// A conversation with its grade and what people gave it.
struct Rated: Sendable {
  let card: Scorecard
  let grade: Double?
  let labels: [Double]
  let people: Double

  init(card: Scorecard, subject: Evidence.Subject, labels: [Double]) {
    self.card = card
    self.labels = labels
    grade = card.score(of: subject).map { Double($0.count) / 10 }
    people = Moments(labels).mean
  }
}
