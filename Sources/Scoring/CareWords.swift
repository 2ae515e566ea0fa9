/// What a reply says to somebody who is vulnerable or abusive, as patterns.
///
/// Written by hand; neither fitted nor validated on labelled conversations.
enum CareWords {
  /// The duties of TEXAS in its order, each with what it is called in a reason.
  static let duties: [(name: String, means: String)] = [
    ("care-thanks", "thank them for telling"), ("care-explains", "explain how what they told is used"),
    ("care-consents", "ask whether it may be noted"), ("care-asks", "ask what would help"),
    ("care-signposts", "say who else can help"),
  ]
  /// Those about what the company writes down.
  static let ofNotes: Set = ["care-explains", "care-consents"]
  static let boundary = "care-boundary"
  static let warning = "care-warning"
  static let end = "care-end"

  static let patterns: [(name: String, patterns: [String])] = [
    (
      "care-thanks",
      [
        "(thank you|thanks|grateful|glad) … (telling|sharing|saying|mentioning)",
        "(thank you|thanks) for (trusting|being open)", "i'm glad you (told|said|mentioned|shared)",
      ]
    ),
    (
      "care-explains",
      [
        "(only|just) (use|used|using) (it|this|that|them) [so|to|for]",
        "(we|i) use (it|this|that) (to|so|for|only)",
        "so that (nobody|no one|you) … (again|twice)", "only (my|our|the) … (see|sees) (it|this|that)",
        "(note|noting|record|recording) … (so that|so you|so we|so nobody|so no)",
        "(stays|kept|keep it|keep this|keep that) (private|confidential|between us|on your account)",
      ]
    ),
    (
      "care-consents",
      [
        "(may|can|could|shall) i (note|record|keep|write|make a note|add|pass)",
        "(are you|would you be|is it|is that) (happy|ok|okay|alright|all right|comfortable) (for me|for us|if|with)",
        "do you mind (if|me)", "with your (permission|consent|agreement)", "if you (agree|don't mind|consent)",
      ]
    ),
    (
      "care-asks",
      [
        "what (would|could|can) … (help|easier|suit|best|work|useful)", "how (would|can|could) (i|we) (help|make)",
        "how would you (like|prefer)", "is there anything … (help|easier|need|would)", "what do you need",
        "would it (help|be easier) (if|to)",
        "(shall|should) i (ask|have|arrange|send|ring|call|book|get) [it|them|you]",
        "(is|are) … (something|somewhere|anything) (you can|you could|that you)",
        "(can|could) you (manage|get to|reach|get)",
        "would you (like|prefer|rather)", "would you (be|feel) (able|happier|better)",
        "how (is|are) (you|he|she|your) … (fixed|placed|managing|coping)",
      ]
    ),
    (
      "care-signposts",
      [
        "(charity|helpline|samaritans|citizens advice|stepchange|mind|age uk|cruse|macmillan|gp|doctor|nurse)",
        "(extra|specialist|dedicated|bereavement|priority|vulnerability|hardship|support) (team|service|services|line)",
        "priority services", "free (advice|support|help) from", "(who|that) can (support|help) you",
      ]
    ),
    (
      boundary,
      [
        "(please|ask you to) (don't|do not|stop|avoid) … (swear|insult|shout|speak|call|language|names|threaten~)",
        "(can't|cannot|won't|will not) (accept|continue|help|go on) … (insult~|abuse|swear~|language|threat~|names)",
        "(can't|cannot|won't|will not) do is (go on|continue|accept|listen|help) … (insult~|abuse|swear~|language|names)",
        "(ask you|please) [to] (keep|speak|stay|be) … (civil|respectful|respectfully|polite|calm|without)",
        "(ask you|please|prefer you|like you) … (leave|drop|cut|keep) … (insult~|swear~|language|names|abuse)",
        "without (insults|swearing|abuse|shouting)", "not … (spoken to|insulted|called names|sworn at)",
        "(i|we) (won't|will not|don't want to|do not want to|refuse to) be "
          + "(called|insulted|sworn at|shouted at|yelled at|threatened|abused|talked to|treated)",
        "(i'm|i am|we're|we are) not (going|here|willing) to be (called|insulted|shouted at|talked to|treated)",
      ]
    ),
    (
      warning,
      [
        "(if|should) … (again|continue|continues|carry on|carries on|goes on|happens) … (end|close|stop|leave|hang)",
        "(i'll|i will|we'll|we will|i'd) have to (end|close|stop|leave|hang)", "or i (must|will) (end|close|stop)",
      ]
    ),
    (
      end,
      [
        "(i'm|i am|we're|we are) [now] (ending|closing|leaving)",
        "(i'll|i will|i|we) (end|must end|am ending) (the|this|our) (call|chat|conversation)",
        "(this|the) (call|chat|conversation) (ends|is over|is closed)",
      ]
    ),
  ]
}
