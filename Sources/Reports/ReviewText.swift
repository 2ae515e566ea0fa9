import RapportModel

/// What a grader sees who goes through a conversation: first the conversation alone, then the machine's grade.
package struct ReviewText: Sendable {
  private let width: Int
  private let style: Style

  package init(width: Int = 80, style: Style = .plain) {
    self.width = width
    self.style = style
  }

  private func page(_ write: (inout Page) -> Void) -> String {
    var page = Page(width: width, style: style)
    write(&page)
    return page.text + "\n"
  }

  /// The conversation as it went, without any grade.
  package func conversation(_ transcript: Transcript, number: Int, of count: Int) -> String {
    page { page in
      let about = [transcript.scenario, transcript.channel?.rawValue].compactMap(\.self).map { " · \($0)" }.joined()
      page.paragraph("Conversation \(number) of \(count): \(transcript.id)\(about)", .heading)
      for field in transcript.customer { page.paragraph(field.value, label: .init("  \(field.name): ", .faint)) }
      for (index, turn) in transcript.turns.enumerated() where !turn.isUndone {
        page.blank()
        page.line(.init(turn.heading(index), .strong))
        if let text = turn.text { page.paragraph(text, indent: 2) }
        if let action = turn.action {
          let arguments = turn.arguments.map { " \($0.name)=\($0.value)" }.joined()
          page.paragraph("does \(action)\(arguments)\(turn.result.map { ": \($0.rawValue)" } ?? "")", indent: 2)
        }
      }
    }
  }

  /// What each level of a criterion looks like, with the scores that belong to it.
  package func question(_ criterion: Criterion, rubric: Rubric) -> String {
    page { page in
      page.paragraph(criterion.rawValue, .heading)
      let anchors = rubric.weightings.first { $0.criterion == criterion }?.anchors ?? []
      for (level, anchor) in zip(Scorecard.Level.allCases, anchors) where !anchor.isEmpty {
        page.paragraph(anchor, label: .init("  \(rubric.scores(of: level, in: criterion).padded(to: 8)) "))
      }
      page.paragraph("0 to 100, or - when nothing called for it", .faint, indent: 2)
    }
  }

  /// A question that the rubric has for people.
  package func question(_ item: Scorecard.HumanItem) -> String {
    page { page in
      page.paragraph("\(item.question) (\(item.check), \(item.criterion.rawValue))", .heading)
      page.paragraph(
        "0 to \(item.of.short) points; yes for all, no for none, - to leave it open", .faint, indent: 2)
    }
  }

  /// The machine's grade with every row of evidence, and beside it what the grader has said before.
  package func revealed(_ card: Scorecard, of transcript: Transcript, own: [Criterion: Tenths?]) -> String {
    ScorecardText.text(card, transcript: transcript, why: true, width: width, style: style) + "\n"
      + page { page in
        page.paragraph("You and the machine", .heading)
        func row(_ name: String, _ own: String, _ machine: String) -> Page.Piece {
          .init("  \(name.padded(to: 17))\(own.paddedLeft(to: 9))\(machine.paddedLeft(to: 9))")
        }
        page.line(row("", "you", "machine"))
        for criterion in Criterion.allCases {
          guard let own = own[criterion] else { continue }
          let machine = card.criteria[criterion]?.score?.description ?? "none"
          page.line(row(criterion.rawValue, own?.description ?? "none", machine))
        }
        page.disputes(transcript.disputes, label: "  noted by the agent: ")
      }
  }

  /// A row of evidence that is to be decided, with what others say against it.
  package func question(_ row: Evidence, disputes: [Decision]) -> String {
    page { page in
      EvidenceRow(row).write(on: &page)
      for dispute in disputes { page.paragraph("\(dispute.who) disputes it: \(dispute.why ?? "")", indent: 8) }
      if row.isToneFault { page.paragraph("upheld, it is a critical error", .bad, indent: 8) }
    }
  }
}

extension Rubric {
  /// "70–84"
  fileprivate func scores(of level: Scorecard.Level, in criterion: Criterion) -> String {
    let mark = criterion.axis == .service ? passService : passCare
    func below(_ mark: Tenths) -> String { (mark - Tenths(count: 1)).short }
    switch level {
    case .notYet: return "0–\(below(mark))"
    case .satisfactory: return "\(mark.short)–\(below(exceptional))"
    case .exceptional: return "\(exceptional.short)–100"
    }
  }
}
