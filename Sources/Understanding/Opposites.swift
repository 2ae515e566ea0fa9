/// Words that say the opposite of one another: a card at risk is a card that is not safe.
///
/// Written for this purpose, from no other list.
enum Opposites {
  /// By concept: what a word is the opposite of.
  static let all: KeyTable<Key> = {
    var opposites = KeyTable<Key>(minimumCapacity: 256)
    for line in lines.listedLines {
      let sides = line.split(separator: UInt8(ascii: "|")).map { $0.listedWords.map(Lexicon.concept) }
      for word in sides[1] where word != sides[0][0] { opposites[word] = sides[0][0] }
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
    likely | unlikely
    necessary | unnecessary needless
    pack | unpack
    known | unknown
    win | lose
    temporary | permanent
    inside | outside
    """
}
