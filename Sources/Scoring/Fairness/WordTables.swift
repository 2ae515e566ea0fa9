/// Words that stand for one another without changing what a reply does.
enum WordTables {
  static let british = [
    "apologize": "apologise", "apologizing": "apologising", "realize": "realise", "recognize": "recognise",
    "organize": "organise", "organized": "organised", "authorize": "authorise", "center": "centre",
    "color": "colour", "favor": "favour", "favorite": "favourite", "honor": "honour", "neighbor": "neighbour",
    "canceled": "cancelled", "catalog": "catalogue", "gray": "grey", "fulfill": "fulfil", "mom": "mum",
    "analyze": "analyse", "program": "programme", "judgment": "judgement", "fiber": "fibre",
  ]

  static let american = Dictionary(british.map { ($0.value, $0.key) }) { first, _ in first }

  /// Scots, the North of England, Ireland, the South of the United States.
  static let dialect = [
    "yes": "aye", "little": "wee", "small": "wee", "nothing": "nowt", "anything": "owt", "isn't": "ain't",
    "aren't": "ain't", "were": "was", "very": "right", "really": "proper", "those": "them", "think": "reckon",
    "good": "grand", "great": "champion", "lovely": "bonny", "because": "cos", "child": "bairn", "my": "me",
    "yours": "yourn", "until": "till", "shall": "will",
  ]

  static let articles = ["a": "", "an": "", "the": ""]

  /// As learners write them.
  static let tenses = [
    "received": "receive", "was": "is", "were": "are", "has": "have", "had": "have", "does": "do", "did": "do",
    "sent": "send", "checked": "check", "provided": "provide", "contacted": "contact", "needed": "need",
    "called": "call", "asked": "ask", "tried": "try", "said": "say", "told": "tell", "bought": "buy",
    "made": "make", "found": "find", "got": "get", "gave": "give", "waited": "wait", "ordered": "order",
    "paid": "pay", "arranged": "arrange", "helped": "help", "looked": "look", "opened": "open",
    "happened": "happen", "means": "mean", "needs": "need", "wants": "want", "works": "work", "shows": "show",
    "takes": "take", "reaches": "reach", "comes": "come", "brings": "bring", "sat": "sit", "drops": "drop",
  ]

  static let please = ["please": "", "kindly": ""]

  /// Sentences of courtesy alone, in lower case.
  static let formulas: Set = [
    "thank you", "thanks", "thank you very much", "thank you so much", "many thanks", "you're welcome",
    "thank you for your patience", "thank you for writing", "thank you for contacting us",
  ]

  /// Says nothing that matters to a customer.
  static let padding = " That is how it is set up here, in this part of the system, as far as it goes today."
}
