import RapportModel

/// What a customer's message gives away when there is no scenario to tell.
///
/// Written by hand from everyday service English; neither fitted nor validated on labelled conversations.
package enum CustomerCues {
  static let chases = "chases"
  static let repeats = "repeats"
  /// By what they show.
  static let risks: [(name: String, risk: Risk)] = [
    ("in-danger", .danger), ("abuses", .abuse), ("vulnerable", .vulnerability),
  ]

  /// Every cue, as a move by its patterns.
  package static let moves =
    endings + outcomes + felt + outcries + plights + [
      cue(
        chases,
        [
          "are you (there|still there)", "any (update|news)", "still waiting", "hello anyone", "how much longer",
          "i've been waiting", "no (reply|feedback|callback) [yet|so far|at all]",
          "no response (yet|so far|from|to my|to our|until|since)", "(been|had|got|gotten|received) no response",
          "(it's|it is|it has|it's already) been … (days|weeks|months|hours)",
          "(it's|it is|it has) [already] been [over|nearly|almost|already] (a|one|half a) (week|month|year)",
          "(have|has) not (replied|responded|answered)",
        ]),
      cue(
        repeats,
        [
          "as i (said|told|wrote|mentioned)", "like i said", "i (already|just) (told|said|gave|sent|explained)",
          "(i've|i have) already (said|told|sent|explained|written|asked|called|rung|phoned|mailed|emailed)",
          "(i've|i have) already given (you|it|this|that|my|the|them)",
          "i told you", "(i|we) [would|do] still [really|very much] (like|want|need)",
        ]),
    ] + risky + [pregnant, hardship]

  /// The four drivers of vulnerability are health, life events, resilience and capability (FCA FG21/1).
  private static let risky = [
    cue(
      "in-danger",
      [
        "(kill|hurt|harm|cut) (myself|himself|herself|themselves)",
        "(i'll|i will|going to|gonna|find you and) (kill|hurt|stab) (you|him|her|them)",
        "end (it all|my life)", "suicid~",
        "(don't|do not) want to (live|be here) (anymore|any more|any longer)", "(don't|do not) want to be alive",
        "(want|wish|rather) [to] (die|be dead)", "wish i (was|were) dead", "(take|taking|took) my [own] life",
        "better off (dead|without me)", "(no|nothing|any) [reason|point] [left] to live for",
        "(no|any) reason to live",
        "smell~ [of|like|strongly of] gas", "gas leak", "caught fire", "(is|are|was) on fire", "electric shock",
        "(chest pain|chest pains)", "(can't|cannot) breathe", "overdose~",
      ] + burning + violent + stricken),
    cue(
      "abuses",
      [
        "you … (idiot|idiots|moron|morons|bitch|bastard|bastards|scum|cow|liar|liars|imbecile)", "(fuck|screw) you",
        "fuck off", "piss off", "go to hell", "shut up", "you (stupid|useless|pathetic)",
        "you (are|'re) (stupid|useless|pathetic)",
      ]),
    cue(
      "vulnerable",
      [
        "(passed away|bereave~|widow|widowed)", "(my|our) … funeral", "probate",
        "(my|our|her|his) late " + relatives + " … (estate|account|accounts|affairs|bill|bills|contract|policy)",
        "(my|our) " + relatives + " [has|just] died", "(lost|buried) (my|our) " + relatives,
        "(cancer|chemo|chemotherapy|dementia|alzheimer's|parkinson's|depression|dyslexia|dyslexic|asthma|asthmatic)",
        "mental health", "in (hospital|intensive care|a hospice)", "out of hospital", "(wheelchair|housebound)",
        persons + " (am|is|are|was|went) [registered|partially|nearly|also|now|going] (blind|deaf|disabled|frail)",
        persons + " (am|is|are) [very|seriously|terribly|chronically|terminally] ill", "terminally ill",
        "(i|we) (am|are) [nearly|almost|over|already|both] " + ages,
        persons + " (am|is) [nearly|almost|over|already] " + ages + " (and|with) … " + frailty,
        "(my|our|an) (elderly|frail|disabled) " + relatives,
        "(i am|she is|he is|we are) [a|an] (pensioner|pensioners|elderly)", "pension (does|will|can) not",
        "(newborn|premature) (baby|son|daughter|twins)",
        "(week|weeks|month|months) old (baby|son|daughter|twins|infant)",
        "(heating|heat|hot water|freezing|cold) … (baby|newborn|toddler|infant)",
        "(baby|newborn|toddler|infant) … (cold|freezing|heating|heat|formula)",
        "hard of hearing", "hearing aid~",
        "(can't|cannot) [even|really] afford (to eat|to heat|to live|food|heating|rent|groceries|medication|medicine)",
        "(can't|cannot) [even|really] (afford|pay) (the|my|our) (rent|heating|bills|mortgage|medication|medicine|food)",
        "(can't|cannot) afford (electricity|gas)", "(heating|heat) (or|and) (eating|eat|food)",
        "lost my job", "made redundant", "in debt", "(my|his|her) carer", "(don't|can't) see well",
        "(insulin|dialysis|ventilator)",
      ] + ailing + losing + endangered),
  ]

  /// Fire, fumes and current.
  private static let burning = [
    "(burning|burnt|scorched|smoky|smoke) smell",
    "smell~ [of|like|something|as if] … (burning|burnt|smoke|scorched)",
    "(can|could) smell (burning|smoke)", "smoke (comes|came|coming|is coming|pouring|billowing|everywhere)",
    "(smokes|smoking|sparks|sparking|sparked|glowing|melting|melted|scorched|charred|arcing) … " + electrical,
    electrical + " … (smoking|smoked|sparking|sparked|melting|melted|scorched|charred|burnt|burning|exploded"
      + "|swelling|bulging)",
    "(went|gone|going) up in (flames|smoke)", "in flames", "carbon monoxide", "co alarm",
    "(bare|live|exposed) wire~",
    "(got|gave me|get) [a|an] (shock|shocks) (from|off)", "(caught|catch|catching) (fire|light)",
  ]
  private static let electrical =
    "(plug|socket|outlet|cable|wire|wires|wiring|fuse|fusebox|charger|adapter|adaptor|battery)"

  /// Violence at home and outside.
  private static let violent = [
    intimates
      + " (is|was|has been|gets|got|turned|became|can be) [very|so|always|really] (violent|abusive|dangerous)",
    "(violent|abusive|threatening) " + intimates, "(domestic|sexual) (violence|abuse)",
    "(restraining|non-molestation) order", "(women's|women) (refuge|shelter)",
    intimates + " [has|just] (hits|hit|beats|beat|punches|punched|strangled|attacked|threatens|threatened|stalks"
      + "|stalked|rapes|raped) "
      + "(me|us|her|my|the children|the kids)",
    "(being|been|is|are|am) (stalked|beaten up)", "(stalking|stalks) (me|us|her|my)",
    "(my|a|her) stalker",
    "(he|she) (hits|beats|punches|strangled) (me|us|her|him)",
    "(fled|fleeing|escaped|escaping|hiding|running away) from (him|my|an abusive|a violent)",
    "(he|ex|husband|partner) (must|may|can|should) (not|never) (know|find|learn|see|get) [out] … (address"
      + "|where|live|me|us|moved)",
    "in fear (of|for) (my|our|her|his) (life|lives)", "afraid (of|for) (my life|him|my husband|my partner)",
  ]
  private static let intimates =
    "(ex|ex-husband|ex-wife|ex-partner|ex-boyfriend|husband|wife|partner|boyfriend|girlfriend|father|stepfather"
    + "|son)"

  /// Who needs a doctor now.
  private static let stricken = [
    "(having|having a|had a) (seizure|seizures|fit) (now|right now)",
    "(am|is|are|he|she) having a (heart attack|stroke)",
    "(unconscious|not breathing|stopped breathing)", "bleeding (heavily|badly|a lot)",
    "(ran|run|running|am|are|is) [nearly|almost] out of (insulin|oxygen)",
    "(trapped|stuck) in (a|the|your|this) (lift|elevator)",
  ]

  /// What makes reading, hearing, remembering or getting about hard.
  private static let ailing = [
    "(autism|autistic|adhd|epilepsy|epileptic|schizophrenia|schizophrenic|bipolar|anorexia|ptsd)",
    "(multiple sclerosis|cerebral palsy|muscular dystrophy|motor neurone|down's syndrome|heart condition"
      + "|heart failure)",
    "(kidney failure|learning disability|learning disabilities|special needs|brain injury|brain tumour"
      + "|brain tumor|leukaemia|leukemia)",
    // Of people: an animal's operation is its owner's worry, and no illness of theirs.
    persons + " [have|has|had] [just|recently|only] had [just|recently|only] (a|an|my|his|her|their) " + strokes,
    "(i am|we are|he is|she is) [still|just|now] recovering from (a|an|my|his|her|their) " + strokes,
    "since (my|his|her) " + strokes,
    "(gets|get|getting|got) [so|very|easily|a bit|really] muddled",
    "(memory|eyesight|hearing|sight) is (going|failing|poor|bad|not)",
    "(losing|lost|poor|bad|failing) (my|his|her) (memory|eyesight|sight|hearing)", "memory (loss|problems)",
    "(can't|cannot|couldn't|don't|never could) (read|write|read or write|spell|see|hear|walk) "
      + "(very|so|too|that|really) (well|far)",
    "(never|not) learned to (read|write)",
    "(trouble|difficulty|difficulties|struggle|struggling) [with|to|in] (reading|writing|read|write)",
    "(trouble|hard|difficult) (walking|hearing|seeing|for me to walk)", "on (oxygen|crutches|a drip|sick pay)",
    "(guide dog|sign language)",
    "in (my|his|her|their) (eighties|nineties|80s|90s)",
  ]

  /// What takes the ground from under somebody.
  private static let losing = [
    "(don't|do not) know how (i am|we are|i will|we will|i'm|we're|i|we) (going to|supposed to|gonna|ever"
      + "|will) [ever] (pay|eat|afford)",
    "(no|any|little) money (for food|to eat|to live|left for food|for heating)",
    "(food bank|foodbank|bailiff~|eviction|evicted|repossess~)",
    "(frightened|scared|afraid|terrified|worried) … (cut me off|cut us off|evict~|lose my home|lose our home"
      + "|lose the house|bailiff~)",
    "behind (on|with) (my|our|the) (rent|mortgage|bills)",
    "(losing|lose) (my|our) (home|livelihood)", "lost (my|our) (livelihood|home to|home in|house to|house in)",
    "(am|are|be|become|made) homeless", "(i|we) (am|are|went|have gone) bankrupt", "(can't|cannot) make ends meet",
    "(going through|in the middle of|getting) a divorce",
    "(living|live) (in my car|on the street|in a shelter|on benefits)",
  ]

  /// What happened to their health, and who is at home in the cold.
  private static let endangered = [
    "(ended up|landed|was|been|rushed|taken) [back|straight] (in|into|to) [the] "
      + "(hospital|casualty|a&e|a and e|emergency|er|icu|intensive care)",
    "(had|having|get|getting|another) (a|an|asthma|another) (asthma|heart|panic|epileptic|angina) attack",
    "(had|another) an attack", "short of breath",
    "(high risk|difficult) pregnancy",
  ]
  /// With one of the other in the same message, each shows vulnerability: a pregnancy alone is none.
  static let pregnant = cue(
    "is-pregnant",
    [
      "[months|weeks] (pregnant|pregnancy)",
      "expecting (a|our|my|her) [first] (baby|child)",
    ])
  static let hardship = cue(
    "at-home-without",
    [
      "(no|without|not got|not had) [any] (heating|heat|hot water|water|power|electricity|kitchen|fridge|cooker)",
      "(heating|boiler|power|electricity|water) (is|has|went|keeps) [been] (out|off|gone|down|dead)",
      "(camping stove|mould|mold|damp)", "(ceiling|roof) … (floor|down|leak~|fell|collapsed)", "(freezing|flooded)",
    ])
  private static let frailty =
    "(alone|frail|confused|unsteady|not well|ill|cannot|can not|does not|a stick|a frame)"

  private static let strokes = "(stroke|heart attack|miscarriage|stillbirth|breakdown|operation|transplant)"

  private static let relatives =
    "(husband|wife|mother|mum|mom|father|dad|partner|son|daughter|brother|sister|grandmother|grandfather|nan|gran"
    + "|parents|mother-in-law|father-in-law)"
  private static let persons =
    "(i|we|he|she|husband|wife|mother|mum|mom|father|dad|partner|son|daughter|brother|sister|grandmother|grandfather"
    + "|nan|gran|neighbour|child|baby)"
  /// From 75 on, in figures and in words.
  private static let ages: String = {
    let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let words = ["seventy", "eighty", "ninety"].flatMap { ten in
      [ten] + units.flatMap { ["\(ten)-\($0)", "\(ten) \($0)"] }
    }
    let young = ["seventy"] + units.prefix(4).flatMap { ["seventy-\($0)", "seventy \($0)"] }
    return "(" + ((75...99).map(String.init) + words.filter { !young.contains($0) }).joined(separator: "|") + ")"
  }()

  static func cue(_ name: String, _ patterns: [String]) -> Move {
    Move(name: name, definition: "the customer \(name)", patterns: patterns)
  }
}
