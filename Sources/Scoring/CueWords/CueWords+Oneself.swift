/// What customers say of their own selves, and of whom they turn to.
extension CueWords {
  /// Said of oneself, one of these is shame and no complaint.
  static let selfReproach = keys(
    "stupid ashamed hopeless rubbish terrible awful bad useless horrible pathetic "
      + "shame silly")
  static let own = keys("i i'm i've we we're my me")
  static let ownBeing = keys("am are was were been")
  static let withOrAt = keys("with at")
  static let meAlone = Word.key("me")
  static let feels = keys("feel feels felt feeling look looked")
  static let degrees = keys("so very really quite a an such just rather bit pretty absolutely do being be")

  static let gotAlone = Word.key("got")
  static let goneAlone = Word.key("gone")
  /// Behind "gone" one of these says where to.
  static let wheres = keys("from to up down over past beyond through into off out missing wrong astray")
  static let mine = Word.key("mine")
  /// What an agent may be the first to speak of.
  static let wrongs = keys("fraud scam scams complaint complaints complain theft")

  static let worst = Word.key("worst")
  static let afterWorst = keys("of bit part thing case scenario")

  static let worries = keys("worry worries concern concerns")
  /// Before one of `worries`, one of these counts what is to be asked.
  static let counting = keys("one last other another next small little final only")

  static let heldTo = keys("than as like")

  /// Behind "I", one of these is half-hearted.
  static let supposing = keys("guess suppose")
  /// Thanks for one of these are for nothing that was said of the matter.
  static let besideTheMatter = keys("company listening trying chat chatting talk talking nothing sympathy")

  /// Behind "for being" one of these is a manner: who was only nice has solved nothing.
  static let kindManners = keys("nice kind polite friendly sweet patient lovely pleasant")
  static let beingAlone = Word.key("being")

  static let takeAlone = Word.key("take")
  static let takenElsewhere = keys("up as to elsewhere back from further with")

  static let outside = keys(
    "ombudsman lawyer lawyers solicitor solicitors court courts tribunal regulator watchdog police press newspaper "
      + "newspapers papers media mp councillor standards bank council union insurer trustpilot")
  static let seeing = keys("see whether if confirm")
}
