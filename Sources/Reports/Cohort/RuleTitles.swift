extension String {
  /// What a rule asks for, as an order in plain words: "AcknowledgeTheFeeling" is "acknowledge the feeling".
  var ruleForPeople: String {
    if let title = RuleTitles.all[self] { return title }
    var words = ""
    for character in self {
      if character.isUppercase, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
    return words
  }
}

/// Of rules whose names are clear only to those who know what they look at.
package enum RuleTitles {
  package static let all = [
    "BackClaimsWithActions": "do what you say is done",
    "BeGoodCompany": "be pleasant to deal with",
    "FitTheSolution": "fit the solution to the customer",
    "HearKindWords": "bring the customer to agree rather than object",
    "KeepToTheBand": "settle it in few replies",
    "LeaveNothingHanging": "leave nothing unanswered at the end",
    "MeetLatentNeeds": "meet needs before the customer raises them",
    "MeetTheGoals": "reach what the scenario asks for",
    "OfferInItsPlace": "offer more only once the matter is settled",
    "OfferMoreThanPolicy": "say no with a reason or another way, not with policy alone",
    "OwnIt": "take the matter on in person",
    "SettleComplaints": "leave no complaint open",
    "SpeakToThisPerson": "speak to this person, not to anyone",
    "ThankInItsPlace": "thank for loyalty only where it is known",
    "UseWhatYouKnow": "use what is known of the customer",
  ]
}
