import Practice
import RapportModel
import Reports
import Scoring

/// What is shown of a session's grade: while it is played, after its end, and when somebody asks why.
struct SessionViews {
  let grading: Grading
  let scenario: Scenario
  /// Grades it.
  let live: LiveGrading
  let style: Style
  /// The fuller debrief, for somebody who sits at a terminal.
  let isInteractive: Bool

  var views: Views {
    Views(scoreSoFar: scoreSoFar, debrief: debrief, why: why)
  }

  private func scoreSoFar(_ transcript: Transcript) -> String {
    ScorecardText.text(live.card(transcript), transcript: transcript, width: terminalWidth, style: style)
  }

  private func debrief(_ transcript: Transcript) -> String {
    let card = live.card(transcript)
    let debrief = Debrief(
      scorecard: card, transcript: transcript, scenario: scenario, standard: grading.standard,
      rubric: grading.scorer.rubric, prepared: live.prepared)
    let width = terminalWidth
    guard isInteractive else {
      return ScorecardText.text(card, transcript: transcript, width: width, style: style) + "\n"
        + DebriefText.text(debrief, transcript: transcript, width: width, style: style)
    }
    return DebriefPage.text(
      debrief, scorecard: card, transcript: transcript, rubric: rubric(of: card), width: width, style: style)
  }

  /// What graded, with its channel's expectations.
  private func rubric(of card: Scorecard) -> Rubric {
    grading.scorer.rubric.applying(channel: card.rubric.channel)
  }

  private func why(_ transcript: Transcript, _ words: String) -> String? {
    let card = live.card(transcript)
    let isGoingOn = transcript.ended == nil
    guard let topic = WhyTopic(words, of: isGoingOn ? card.soFar : card, transcript: transcript) else { return nil }
    let text = WhyText(
      card, transcript: transcript, rubric: rubric(of: card), isGoingOn: isGoingOn, width: terminalWidth,
      style: style)
    return text.text(about: topic) { row in
      Debrief.point(
        row, in: card, of: transcript, scenario: scenario, standard: grading.standard, prepared: live.prepared)
    }
  }
}
