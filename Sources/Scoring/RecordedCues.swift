/// What replies of recordings are looked through for beside their moves. In practice a scenario's author says it.
///
/// Written by hand from what each name means; neither fitted nor validated on labelled conversations.
enum RecordedCues {
  /// Shares what somebody tells of, in words that are not said to everyone.
  static let shares = "shares"
  /// Could be said to anyone about anything.
  static let readyMade = "ready-made"
  /// Says where a no can be taken.
  static let challenges = "challenges"
  /// Offers or sees to what was not asked for.
  static let unasked = "unasked"

  static let marks: [(name: String, patterns: [String])] = [
    (shares, sharing), (readyMade, formulas),
    (
      challenges,
      [
        "(complaint|complaints) (address|department|team|form|page|procedure|desk)",
        "you (can|may|could) (complain|appeal|object|dispute|contest|challenge)",
        "(appeal|appeals) (form|panel|go|to)",
        "(take|go|turn) … (ombudsman|regulator|adjudicator)", "(make|file|lodge|raise) (a|an) (complaint|appeal)",
      ]
    ),
    (
      unasked,
      [
        "(one|another) more thing", "(if you would|if you) [ever] like (we|i) (can|could)",
        "(we|i) (can|could) [also] … if (you|it) (like|want|wish|prefer|would|helps)", "i have also",
        "you (may|might) (not have|not know|not be aware|want to know)", "before you (buy|pay|sign)",
        "so [that] (this|that|it|you) (can|will|does|do) not (happen|have to|need to|get)",
        "(can|could|will) not happen [to you] again",
        "(anything|something) that would be (hard|difficult|tight)",
        "(shall|should) i [also|just] "
          + "(ask|have|arrange|send|ring|call|hold|keep|put|book|get) (them|it|you|one|a|somebody|someone|that|the)",
        "would it (help|be easier) if (i|we)",
        "(until then|until they decide|meanwhile|in the meantime) (i|we) "
          + "(will|can|have)",
        "(no extra charge|no charge|at no cost|on the house|free of charge)",
        "(i|we) (can|will|have) [also] waive~",
        "nobody … will ever (ask|need)", "i will (check|look) [back|in|again] (on|whether|that)",
        "i will (ring|call|text|write|message) you (the|on|when|once|before|after|tomorrow|tonight|that)",
        "(put|left|made|added) (a|the) note", "(for you|that for you) as well", "worth knowing",
        "you (need not|do not need to|do not have to) (cancel|pay|do|bring|send|ring|call|worry about the)",
        "(put|place|placed|have put) … on hold", "(i would|i'd) not (take|buy|get|pay|go for)",
        "rather than (buy|buying|pay|paying)", "so i do not sell you",
      ]
    ),
  ]

  private static let sharing = [
    "(sorry|saddened|sad) [to hear|to read|to learn] (about|for|of) (your|his|her|the) [late|poor|dear] " + kin,
    "(sorry|sad) (for|about) your (loss|trouble at home)", "condolences",
    "how " + hard + " [it|that|this|for|to|you|when]",
    "(that|it|this|which|she|he|you|they) (must|sounds|is|can) [be|have been|feel|been] [really|so|very|just|such"
      + "|quite] "
      + hard,
    "(i|anyone|anybody|we|most people) (would|had) [have] (be|been|feel|felt) [just|so|very|really] "
      + "(angry|cross|upset|worried|annoyed|furious|livid|frightened|shaken|frustrated|scared|the same|fed up|in bits)",
    "in your (shoes|place|position)", "no wonder [you|that|it]",
    "(can|do) see why (that|it|this|you are|you were)",
    "you are [quite|absolutely] right to be " + cross, "every (right|reason) to be " + cross,
    "(feel|feeling) for you", "you are not [at all] (stupid|silly|daft|foolish)",
    "not (stupid|silly|daft|foolish) (at all|in the least)", "bless (her|him|them)",
    "(poor|you poor) "
      + "(thing|lad|girl|soul|love|man|woman|little)",
    "(catch|fool|trick|happens to|get) … (people|everyone|the best of us) … (every|all|half|age|day)",
    "(thinking|think) of you", "hope (he|she|they|it|you) … (mend|better|recover~|well soon|recovery)",
    "what a (shock|worry|day|night|time|ordeal|fright|blow|start|way to)",
    "take (all the|your|as much|whatever) time", "(no rush|no hurry) at all", "at whatever pace",
    "give (your|him|her|them) … (best|love|regards)", "no time at all",
    "you have (enough|plenty) on your (plate|mind)",
    "look after (the|your|that) (knee|leg|arm|back|foot|hip|wrist|ankle|shoulder)", "speedy recovery", "get well",
    "would have (stopped|worried|frightened|floored) me", "stopped you in your tracks",
  ]

  private static let formulas = [
    "(understand|appreciate|apologise for|apologize for|value) your (concern|concerns|frustration|patience"
      + "|understanding"
      + "|feedback|loyalty|business|custom)",
    "we (totally|completely|fully|absolutely|truly|sincerely|do) [fully] understand",
    "(understand|know) how you feel", "sorry [to hear] that you feel (this|that) way",
    "(any|for the|for this|for all) [possible] inconvenience", "satisfaction is",
    "(important|valuable|precious) to us",
    "at the heart of", "[do] not hesitate to", "rest assured", "(dear|valued) [valued] customer",
    "(very|extremely|incredibly) seriously", "(doing|do) (everything|all) [that] (we|i) can",
    "[doing|do] our [very] best",
    "(truly|really|greatly) (value|appreciate) (you|your|it)",
    "working [hard|tirelessly] (behind the scenes|around the "
      + "clock|round the clock|tirelessly)",
    "working (hard|tirelessly)", "(best|good|safe|capable) of hands", "in (good|safe|the best) hands",
    "(passionate|care deeply) about", "outstanding (experience|service)", "happy to (help|assist)",
    "(top|highest|utmost|first) priority", "how (may|can) i (assist|help) you today", "reaching out",
    "all (taken care of|in hand)",
    "everything (is|has been|will be) [now|all] (resolved|fine|sorted|taken care of)",
    "(taken|take) care of (everything|all|it|this|that)",
  ]

  private static let hard =
    "(awful|dreadful|horrible|worrying|frightening|stressful|upsetting|draining|hard|sad|scary|painful|exhausting"
    + "|distressing|miserable|grim|rough|tough|lonely|shaken|starving|unsettling|nasty|galling|maddening|a shock"
    + "|a worry|a blow|a lot to)"
  private static let cross = "(angry|cross|upset|annoyed|worried|disappointed|furious|fed up)"
  private static let kin =
    "(loss|mother|mum|mom|father|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran"
    + "|child|baby|little|girl|boy|dog|cat|friend|accident|illness|operation|family)"
}
