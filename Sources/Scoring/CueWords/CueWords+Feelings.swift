/// Feelings, and what answers them.
extension CueWords {
  /// An unclear clause with one of these may acknowledge a feeling.
  static let feeling = keys(
    "sorry apologise apologize understand imagine feel feeling sound frustrating annoying upsetting worry worrying "
      + "awful terrible hear sympathise appreciate stressful disappointing")

  /// Beside a feeling's cause, one of these shares it.
  static let shared = keys(
    "frustrating frustrated annoying annoyed upset upsetting worried worrying worry awful terrible rotten shame "
      + "pity cross angry fed disappointing disappointed stressful horrible miserable maddening understandable hard "
      + "tough rough imagine sympathise feel nuisance wretched sad")

  /// Before one of these a word of `shared` is none: "the issue you fed back", "feel free".
  static let unlikeFeelings = keys("back free")

  /// Of a feeling that is none of these it is trouble that is shared.
  static let glad = keys(
    "moved pleased proud excited looking relieved glad happy delighted hopeful grateful thrilled touched content "
      + "wistful fond cheerful eager")

  /// Beside the cause of a glad feeling, one of these shares it.
  static let sharedJoy = keys(
    "lovely wonderful glad happy delighted pleased congratulations congrats great special beautiful touching sweet "
      + "brilliant fantastic marvellous joy joyful proud nice splendid charming precious treat")

  /// Of these alone nothing is named.
  static let exclaiming = keys("gosh goodness wow ouch blimey heavens crikey yikes oof argh ideal hear expect")

  /// To one who feels so, "I believe you" is an answer.
  static let distrusted = keys(
    "disbelieved distrusted mistrusted doubted accused suspected suspect thief fraud fraudster liar lying cheat prove "
      + "proof suspicion insulted")

  /// To one who feels so, "it happens to the best of us" is an answer.
  static let ashamed = keys("embarrassed ashamed sheepish silly foolish stupid awkward guilty mortified shame")

  /// Just before what is the customer's, one of these makes it small.
  static let belittling = keys("only just merely mere")

  /// A feeling of one of these can be taken away by what is true.
  static let fears = keys(
    "worried worry worrying worries anxious anxiety afraid scared frightened fearful fear nervous uneasy unsure "
      + "insecure uncertain concerned concern alarmed apprehensive tense panicking panicked panic wary doubtful dreading troubled "
      + "unsettled suspicious exposed braced stressed torn")

  /// Denied beside a feeling's cause ("you needn't worry"), one of these reassures.
  static let eased = keys("worry worried worrying silly blame ashamed embarrassed afraid fret panic stupid fault")

  /// Denied ("I'm not sorry"), one of these withholds what the customer is owed.
  static let sympathy = keys("sorry apologise apologize understand care sympathise sympathize regret feel")

  /// Beside one of these a denial means its opposite: "I'm not surprised", "I can't imagine", "can't apologise enough".
  static let turnsDenial = keys("surprised surprising wonder blame imagine enough only just doubt")

  /// "No, I'm sorry" denies nothing.
  static let no = Word.key("no")

  static let oneself = keys("i we")
  /// Whoever denies one of these is against what was said.
  static let averse = keys(
    "want wants agree accept think believe like trust care need interested work works fair enough acceptable good right "
      + "true happy satisfied reasonable deal okay ok way thanks give take")
  static let wasWords = keys("was were")

  /// With one of `companies` behind it, one of these speaks of another company.
  static let others = keys(
    "other another previous old former last rival competing competitor competitor's different")
  static let companies = keys(
    "company provider bank shop store network operator supplier airline hotel carrier firm insurer garage seller")

  /// An apology for one of these names nothing.
  static let formulaTrouble = keys("inconvenience trouble")
}
