import RapportModel

/// Grave situations, told and not named as a feeling: whoever tells of one is owed a word about it.
///
/// The kinds are those that life-event scales rank highest (Holmes and Rahe 1967: death, illness and injury in the
/// family, home and living conditions), and being stranded. The words were written from the kinds.
extension CustomerCues {
  static let plight = "in-plight"

  static let plights = [cue(plight, losses + injuries + homes + strandings)]

  private static let losses = [
    "(my|our|his|her) " + family + " [has|have|had|just|sadly|suddenly] (died|passed|was killed|is dying)",
    "(he|she|they) [has|had|just|sadly|suddenly|recently] (died|passed) "
      + "[away] (in|on|last|this|recently|suddenly|at|two|three|a|yesterday|unexpectedly)",
    "(lost|buried|burying|losing) (my|our) " + family, "(we|i) lost (him|her) (in|on|last|to|this)",
    "(widow|widower|widowed|bereaved)", "(my|our|his|her) [late] " + family + " … funeral",
    "[my|our] (wedding|engagement) (is|was) off",
  ]

  private static let injuries = [
    "(in|into|to|from) [the] (hospital|intensive care|casualty|hospice)", "(ended up|landed) in",
    "(had|having|has had) (a|an) (stroke|heart attack|accident|miscarriage|asthma attack|fall|operation|seizure)",
    "(had|another) an attack", "(broke|broken|tore|torn|fractured|ruptured) (my|his|her) " + limbs,
    "(my|his|her) (hip|knee|heart|back|leg) [was|is|has been] (done|replaced|broken|operated)",
    "(lot|full|covered) (of|in) blood",
    "(was|been|is) (diagnosed|operated|run over|knocked|bitten|attacked|burgled"
      + "|robbed|mugged|evicted|made redundant)",
    "(been|been sick|throwing up|vomiting) … (night|all day|car|bus|plane)", "[is|are|am] (months|weeks) pregnant",
    "(gave|given|told) … (number|code|details|password|pin) to (a|some) (man|woman|caller|scammer|stranger|guy)",
    "knocked … (tooth|teeth) out",
  ]

  private static let homes = [
    "(ceiling|roof|wall) … (floor|fell|fallen|collapsed|caved|down)", "burst pipe",
    "(house|flat|home|kitchen|cellar"
      + "|basement|bedroom) [is|was|has|got] [been|completely] (flooded|burnt|burned|under water|uninhabitable)",
    "(no|without|not had) [any] (heating|hot water|electricity|power|running water|roof|kitchen)",
    "camping stove", "(degrees|freezing) (in here|inside|indoors|in the house|in the flat)",
    "nowhere to (sleep|stay|go|live)",
  ]

  private static let strandings = [
    "(asleep|sleeping|slept|sleep) (on|in) (a|the|my|our|his|her) "
      + "(suitcase|floor|car|bench|airport|station|lobby|chair|bags|coat)",
    "(has|have|had) not (eaten|slept) (since|for|all)",
    "(stuck|stranded|sat|sitting|standing) (at|in|on|outside) "
      + "[the|a|your] (gate|airport|station|lobby|platform|road|motorway|cold|rain|snow) … (hours|hrs|hour|night"
      + "|since|kids"
      + "|children|baby)",
    small + " … (crying|in tears|hungry|sick|asleep on|freezing|shivering|exhausted)",
    "(miss|missing|missed) (my|our|the|her|his) (connection|wedding|funeral|graduation|operation|own|birth)",
  ]

  private static let small =
    "(kid|kids|child|children|baby|toddler|daughter|son|little one|little girl|little boy|twins|year old|grandchild"
    + "|grandchildren)"
  private static let limbs =
    "(leg|arm|hip|wrist|ankle|foot|knee|shoulder|back|cruciate|ligament|collarbone|ribs|achilles)"
  private static let family =
    "(husband|wife|mother|mum|mom|father|dad|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran"
    + "|grandma|grandpa|baby|child|friend|best friend|uncle|aunt|dog|cat)"
}
