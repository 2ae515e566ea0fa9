import RapportModel

extension Rule {
  static let answerTheQuestions = Rule(
    "AnswerTheQuestions", .clarity, rests: .state,
    means: "Each question of the customer is answered before they have to speak again; three quarters when later. In "
      + "a recording the customer's last word tells whether it was: a quarter is left of what they do not take.",
    source: .decision("A customer who has to ask twice has lost a turn, and yet a late answer is an answer."),
    helpedBy: ["explains-reason"]
  ) { rule, conversation in
    let of = Tenths(8)
    return conversation.questions.map { question in
      switch question.answer {
      case .atOnce(let turn):
        rule.earned(of, of: of, at: turn, "answered: \(question.text)")
      case .later(let turn):
        rule.earned(Tenths(6), of: of, at: turn, "answered late: \(question.text)")
      case .inVain(let turn):
        rule.earned(
          Tenths(2), of: of, at: turn, "answered, and the customer comes back and does not take it: \(question.text)")
      case .missing:
        rule.missed(of: of, at: question.turn, "not answered: \(question.text)")
      case .unclear:
        rule.notJudged(at: question.turn, "whether this was answered is unclear: \(question.text)")
      }
    }
  }
}
