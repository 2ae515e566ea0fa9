/// Words that say the opposite of one another: a card at risk is a card that is not safe.
///
/// The list below was written for this purpose, from no other list, and goes before WordNet's.
enum Opposites {
  /// By concept: what a word is the opposite of.
  static let all: KeyTable<Key> = {
    var opposites = KeyTable<Key>(minimumCapacity: 1024)
    var bases = Set<Key>()
    for list in [lines, WordNetOpposites.lines] {
      for line in list.listedLines {
        let sides = line.split(separator: UInt8(ascii: "|")).map { $0.listedWords.map(Lexicon.concept) }
        let base = sides[0][0]
        // What is an opposite stands for another word: none may stand for it in turn.
        guard opposites[base] == nil else { continue }
        for word in sides[1] where word != base && !bases.contains(word) && opposites[word] == nil {
          opposites[word] = base
          bases.insert(base)
        }
      }
    }
    return opposites
  }()

  /// One line a pair: a word, and those that say its opposite.
  static let lines = """
    safe | risk danger dangerous unsafe hazardous exposed compromised insecure
    open | closed shut close
    approve | reject disapprove
    include | exclude
    early | late
    cheap | expensive dear pricey
    easy | difficult hard complicated
    quick | slow
    increase | decrease reduce lower
    valid | invalid expired void
    lock | unlock
    block | unblock
    enable | disable
    activate | deactivate
    subscribe | unsubscribe
    right | wrong incorrect
    install | uninstall
    connect | disconnect
    upgrade | downgrade
    extend | shorten
    allow | forbid prohibit ban
    arrive | depart
    buy | sell
    before | after
    first | last
    full | empty
    credit | debit
    suitable | unsuitable
    fair | unfair
    happy | unhappy
    eligible | ineligible
    aware | unaware
    normal | abnormal
    usual | unusual
    necessary | unnecessary needless
    pack | unpack
    known | unknown
    win | lose
    temporary | permanent
    inside | outside
    """
}
