/// Faults, and whose they are.
extension CueWords {
  /// An unclear clause with one of these may own a fault.
  static let fault = keys("fault mistake responsible blame sorry apologise apologize error failing failed")

  /// With one of `ours` just before it, one of these is owned.
  static let owned = keys(
    "fault mistake failing failure error oversight slip blame responsibility blunder lapse bungle muddle mix-up mess "
      + "shortcoming negligence wrongdoing cock-up")

  /// Before a fault one of these denies it, as "not" does.
  static let noneOfIt = keys("none nothing nobody neither scarcely barely refuse")

  static let ours = keys("our my")

  /// With "of us" behind it one of these is owned: "that was careless of us".
  static let badWays = keys(
    "poor bad careless sloppy wrong slow rude remiss thoughtless clumsy silly stupid shabby lazy unfair unkind "
      + "negligent inexcusable shameful weak")
  static let ourselves = keys("us me")
  static let ofAlone = Word.key("of")

  /// Behind one of these, what a subject of `ourSide` did is owned: "sorry that our driver rang twice".
  static let sorry = keys("sorry apologise apologize regret")
  static let ourSide = keys("we our we've")
  /// What is not possible or not allowed is nobody's fault: "sorry, we can't", "sorry that our rules are strict".
  static let nobodysFault = keys(
    "can can't cannot could couldn't able unable policy policies rule rules limit limits may must only")

  /// Behind one of `owned`, "our" and one of these say whose it is: "a blunder on our side".
  static let sides = keys("side part end behalf making doing")

  /// "Should" with a denial and "have" regrets what was done: "that should never have happened".
  static let should = keys("should ought")
  static let shouldNot = keys("shouldn't shouldnt oughtn't")

  /// An apology that ends with one of these is sympathy: "I'm sorry for your loss".
  static let losses = keys(
    "loss died death dying bereavement bereaved funeral condolences grief grieving illness")

  /// And one about one of these: "I'm sorry about your mum".
  static let kin = keys(
    "mother mum mam mom father dad husband wife partner son daughter brother sister grandmother grandfather nan gran "
      + "granny grandad grandpa grandma child baby friend dog cat aunt uncle parents family")
  static let aboutWhom = keys("about for of")
}
