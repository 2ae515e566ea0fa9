import RapportModel

/// The parts of the page, in their order.
extension DebriefHTML {
  func outlook(on page: inout Markup) {
    for (when, words) in [("today", debrief.today), ("tomorrow", debrief.tomorrow)] {
      page.element("blockquote") { page in
        page.element("span", ["class": "muted"], "\(when) ")
        page.words(words)
      }
    }
  }

  func axes(on page: inout Markup) {
    page.element("div", ["class": "columns"]) { page in
      for axis in Axis.allCases {
        page.element("div", ["class": "card \(axis.rawValue)"]) { page in
          let score = axis == .service ? scorecard.service : scorecard.care
          page.element("h3", "\(axis.rawValue): \(score?.description ?? "nothing called for it")")
          table(axis, on: &page)
        }
      }
    }
    let lost = scorecard.evidence.reduce(Tenths.zero) { sum, row in
      row.subject == .criterion(.professionalism) && row.verdict != .notJudged ? sum + row.points : sum
    }
    let words = lost == .zero ? "nothing deducted" : "\((-lost).short) off the score"
    page.element("p", ["class": lost == .zero ? "muted" : "bad"], "professionalism: \(words)")
  }

  private func table(_ axis: Axis, on page: inout Markup) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          page.element("th", ["scope": "col"], "criterion")
          page.element("th", ["scope": "col", "colspan": "2"], "score")
          page.element("th", ["scope": "col"], "checks met")
        }
      }
      page.element("tbody") { page in
        for level in debrief.levels where level.criterion.axis == axis { row(level, on: &page) }
      }
    }
  }

  private func row(_ level: Debrief.CriterionLevel, on page: inout Markup) {
    page.element("tr") { page in
      page.element("th", ["scope": "row"], level.criterion.rawValue)
      guard let score = level.score else {
        page.element("td", ["colspan": "3", "class": "muted"], level.level)
        return
      }
      page.element("td") { page in
        page.element(
          "svg",
          [
            "class": "bar", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "role": "img",
            "aria-label": "\(score) of 100, \(level.level)",
          ]
        ) { page in
          page.element("title", level.level)
          page.element("rect", ["class": "whole", "width": "100", "height": "10"])
          page.element("rect", ["class": "part", "width": score.description, "height": "10"])
        }
      }
      page.element("td", score.description)
      page.element("td", level.applied == 0 ? "" : "\(level.met) of \(level.applied)")
    }
  }

  func judgement(on page: inout Markup) {
    for item in debrief.judged {
      page.element("p") { page in
        page.element("strong", item.axis.rawValue)
        page.words(": you, \(item.own.words); the grade, \(item.levelInWords). \(item.verdict)")
      }
    }
  }

  func moments(on page: inout Markup) {
    page.element("div", ["class": "columns"]) { page in
      for level in debrief.levels where level.best != nil || level.worst != nil {
        page.element("div", ["class": "card \(level.criterion.axis?.rawValue ?? "")"]) { page in
          page.element("h3", "\(level.criterion.rawValue), \(level.level)")
          if let best = level.best { moment(best, "best", "good", on: &page) }
          if let worst = level.worst { moment(worst, "weakest", "bad", on: &page) }
        }
      }
    }
  }

  private func moment(_ moment: Debrief.Moment, _ name: String, _ role: String, on page: inout Markup) {
    page.element("div", ["class": "moment"]) { page in
      let place = moment.turn.map { "turn \($0)" } ?? "the whole conversation"
      page.element("p", ["class": role]) { page in
        page.words("\(name), ")
        link(to: moment.evidence, place, on: &page)
        if moment.speaker == .customer { page.words(", the customer") }
      }
      if let quote = moment.quote { page.element("blockquote", quote) }
      page.element("p", ["class": "muted"], moment.reason)
    }
  }

  func mood(_ course: MoodCourse, on page: inout Markup) {
    MoodFigure(course: course, transcript: transcript, prefix: prefix).write(on: &page)
    guard let shift = course.largestShift(in: transcript) else { return }
    page.element("p") { page in
      page.element("strong", "Largest change: ")
      page.words(MoodText.words(for: shift) + ", after " + MoodText.cause(of: shift, in: transcript))
    }
  }

  func practise(_ practise: Debrief.Practise, on page: inout Markup) {
    if let turn = practise.turn, transcript.turns.indices.contains(turn), let said = transcript.turns[turn].text {
      page.element("p", ["class": "muted"], "You said (turn \(turn))")
      page.element("blockquote", said)
    }
    page.element("p", practise.why)
    if let better = practise.betterSentence {
      page.element("p", ["class": "good"], "Better")
      page.element("blockquote", ["class": "good"], better)
    }
  }

  /// To a row of evidence.
  func link(to id: String, _ words: String, on page: inout Markup) {
    page.element("a", ["href": "#\(prefix)\(id)"], words)
  }
}
