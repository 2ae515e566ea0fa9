import RapportModel

extension Rule {
  static let answerTheQuestions = Rule(
    "AnswerTheQuestions", .clarity, rests: .state,
    means: "Each question of the customer is answered before they have to speak again; three quarters when later, "
      + "and in a recording a quarter when the customer's last word does not take it, and in full when it takes what "
      + "was said, whatever that was; what may be a reproach weighs half.",
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
      case .taken(let turn):
        rule.earned(of, of: of, at: turn, "the customer takes what was said: \(question.text)")
      case .inVain(let turn):
        rule.earned(
          Tenths(2), of: of, at: turn,
          "a reply speaks to it, and the customer comes back to the matter: \(question.text)")
      case .missing:
        switch question.purpose {
        case .answer: rule.missed(of: of, at: question.turn, "not answered: \(question.text)")
        case .deed: rule.missed(of: of, at: question.turn, "asked for, and not taken up: \(question.text)")
        case .reproach:
          rule.missed(
            of: Tenths(4), at: question.turn,
            "a reproach in the form of a question is not taken up: \(question.text)")
        }
      case .unclear:
        rule.notJudged(at: question.turn, "whether this was answered is unclear: \(question.text)")
      }
    }
  }
}
