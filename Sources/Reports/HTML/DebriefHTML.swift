import RapportModel

/// A debrief as one page of HTML that needs nothing else: no scripts, no other files.
package struct DebriefHTML {
  /// What a page says about one conversation.
  package struct Conversation {
    let title: String?
    let scorecard: Scorecard
    let transcript: Transcript
    let debrief: Debrief

    /// - Parameter title: the scenario's; nil without one.
    package init(title: String?, scorecard: Scorecard, transcript: Transcript, debrief: Debrief) {
      self.title = title
      self.scorecard = scorecard
      self.transcript = transcript
      self.debrief = debrief
    }

    var heading: String { title ?? transcript.id }
  }

  /// One page of all of them, in their order; the same bytes for the same conversations.
  package static func page(_ conversations: [Conversation]) -> String {
    let title = conversations.count == 1 ? "Debrief: \(conversations[0].heading)" : "Debriefs"
    return Markup.page(title, styles: PageStyle.css) { page in
      if conversations.count > 1 { contents(conversations, on: &page) }
      for (index, conversation) in conversations.enumerated() {
        DebriefHTML(conversation: conversation, number: index + 1).write(on: &page)
      }
    }
  }

  private static func contents(_ conversations: [Conversation], on page: inout Markup) {
    page.element("nav", ["aria-label": "Conversations"]) { page in
      page.element("h1", "Debriefs")
      page.element("ol") { page in
        for (index, conversation) in conversations.enumerated() {
          page.element("li") { page in
            page.element("a", ["href": "#c\(index + 1)"], "\(conversation.heading) (\(conversation.transcript.id))")
          }
        }
      }
    }
    page.line()
  }

  let conversation: Conversation
  let number: Int
  var scorecard: Scorecard { conversation.scorecard }
  var transcript: Transcript { conversation.transcript }
  var debrief: Debrief { conversation.debrief }
  /// Makes identifiers differ between the conversations of a page.
  var prefix: String { "c\(number)-" }

  private func write(on page: inout Markup) {
    page.element("article", ["id": "c\(number)"]) { page in
      header(on: &page)
      if scorecard.whyNotGradable == nil {
        section("What the customer says", on: &page, outlook)
        section("Service and care", on: &page, axes)
        if !debrief.judged.isEmpty { section("Your own judgement", on: &page, judgement) }
        if debrief.levels.contains(where: { $0.best != nil || $0.worst != nil }) {
          section("Best and weakest moments", on: &page, moments)
        }
        if let course = MoodCourse(transcript) {
          section("The customer's mood", on: &page) { mood(course, on: &$0) }
        }
        if let practise = debrief.practise {
          section("The one thing to practise: \(practise.criterion.rawValue)", on: &page) {
            self.practise(practise, on: &$0)
          }
        }
      }
      section("The conversation, and why", on: &page, turns)
      footer(on: &page)
    }
    page.line()
  }

  private func section(_ title: String, on page: inout Markup, _ content: (inout Markup) -> Void) {
    page.element("section") { page in
      page.element("h2", title)
      content(&page)
    }
    page.line()
  }

  private func header(on page: inout Markup) {
    page.element("header") { page in
      page.element("h1", conversation.heading)
      let about = [transcript.id, transcript.channel?.rawValue, transcript.variant, transcript.mode].compactMap(
        \.self)
      page.element("p", ["class": "muted"], about.joined(separator: " · "))
      if let why = scorecard.whyNotGradable {
        page.element("p", ["class": "doubtful"], "not graded: \(why)")
        return
      }
      page.element("p", ["class": "grade"]) { page in
        page.element("strong", scorecard.score?.description ?? "no score")
        if let level = scorecard.levelInWords { page.element("span", level) }
        let role = scorecard.passed.map { $0 ? "good" : "bad" } ?? "doubtful"
        page.element("span", ["class": role], scorecard.passedInWords)
        if let outcome = scorecard.outcome {
          page.element("span", ["class": "muted"], "outcome: \(outcome.rawValue)")
        }
      }
      for error in scorecard.critical {
        let place = error.turn.map { ", turn \($0)" } ?? ""
        page.element("p", ["class": "bad"], "Critical error: \(error.reason) (\(error.kind.rawValue)\(place))")
      }
      for failed in scorecard.failedGates {
        let words =
          "Below the gate: \(failed.criterion.rawValue) is \(failed.score), and passing takes \(failed.gate)"
        page.element("p", ["class": "bad"], words)
      }
      if scorecard.basis == .recorded {
        page.element("p", ["class": "muted"], "graded without a scenario: not to be compared with practice")
      }
      if scorecard.toReview { page.element("p", ["class": "doubtful"], scorecard.reviewInWords) }
    }
    page.line()
  }

  private func footer(on page: inout Markup) {
    page.element("footer") { page in
      let rubric = scorecard.rubric
      page.element(
        "p",
        "Rapport \(scorecard.engine), rubric \(rubric.name) \(rubric.version), encoder \(scorecard.encoder.name). "
          + "For training and coaching; never the sole ground for pay, discipline or dismissal.")
    }
  }
}
