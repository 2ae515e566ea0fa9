import RapportModel

/// How a customer speaks of the matter after a reply, written from what each name means.
extension CustomerCues {
  static let confirms = "confirms"
  static let contradicts = "contradicts"
  static let complains = "complains"
  static let thanks = "says-thanks"
  static let pleased = "is-pleased"
  static let accepts = "accepts"

  static let endings = [
    cue(
      confirms,
      [
        "that (works|worked|helps|helped|fixed it|solves it|solved it|did it)", "it (works|worked) [now|again]",
        "(working|works|sorted|fixed|solved|resolved|settled|fine|normal|recovered) (now|again|already)",
        "(problem|issue|it) [is|has been|was|'s] [now|already] (solved|fixed|sorted|resolved|settled)",
        "all (sorted|good|set) [now]", "back to normal", "(got|received) (it|the)", "has arrived",
        "(can|could) (use|open|log|see|send|make|get) … (now|again)", "successful~",
      ]),
    cue(
      contradicts,
      [
        "still (not|isn't|doesn't|won't|can't|cannot|no|the same)",
        "(didn't|doesn't|does not|did not|don't|not) (work|working|help|solve)",
        "(same|another) (problem|error|issue)", "(is|are|was) the same",
        "no (luck|use|good|change|difference|effect)",
        "useless", "nothing (works|worked|changed|happens|happened)", "that's not (true|right|what i)",
        "you (said|promised)", "(already|have) tried (that|it|this|all)",
        "no i (can't|cannot|don't|didn't|haven't)",
        "no it (isn't|doesn't|hasn't)", "(unable|failed|fails) to",
      ]),
    cue(
      complains,
      [
        "complain~", "complaint~", "(terrible|awful|rubbish|garbage|trash|worst|horrible|pathetic|disgusting)",
        "(bad|poor) (service|attitude|quality|experience|product|signal|network)",
        "(so|too|very|really) (bad|slow|poor)",
        "(shit|fuck|fucking|damn|crap|bloody|bullshit|hell)", "(cheat~|liar|lied|lying|scam~|fraud|deceive~)",
        "(ridiculous|unacceptable|disappointed|disappointing|angry|annoyed|annoying|fed up)", "shame on", "sick of",
        "waste of", "(a joke|kidding me)", "never (again|buy|use|trust)", "(report|sue) you",
        "(your|bad|poor|their) attitude", "(shame|ashamed|shameless|speechless|hopeless|nonsense|stupid)",
        "(irresponsible|incompetent|unreasonable|unfair|dishonest|outrageous|appalling|rude)",
        "(mislead~|misled|trick~|swindle~|rob~|steal~|stole|stolen|hate~)", "(rip|ripped|ripping) [me|us] off",
        "how (can|could|dare) you", "(suck|sucks)", "(compensate~|compensation)", "(again and again|on earth)",
      ]),
    cue(thanks, ["(thank|thanks|thanked|thankful)", "cheers", "grateful", "appreciate~"]),
    cue(
      pleased,
      [
        "(great|perfect|excellent|brilliant|wonderful|lovely|awesome|amazing|superb|helpful|nice|fantastic)",
        "well done", "good (job|work|service|attitude)", "love (it|you|this)", "(glad|happy|pleased|delighted)",
      ]),
    cue(
      accepts,
      [
        "(ok|okay|alright|fine|understood|noted|sure)", "all right", "i (see|know|understand)", "got it",
        "(i'll|i will|let me|going to) (try|do|check|call|give|go|have)", "will do", "good",
        "sounds (good|great|fair|fine)", "(that|it) (works for me|is fair)", "(deal|agreed)",
      ]),
  ]
}
