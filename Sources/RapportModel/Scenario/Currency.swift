/// The currencies that amounts are written in: what an author may write as a fact is what a reply is understood to say.
package struct Currency: Sendable {
  /// ISO 4217, in capitals.
  package let code: String
  /// Stand before or right after a number.
  package let signs: [String]
  /// Lower case, after a number.
  package let names: [String]
  /// Of its hundredth part, lower case, after a number.
  package let hundredthNames: [String]

  private init(_ code: String, signs: String = "", names: String = "", hundredths: String = "") {
    func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
    self.code = code
    self.signs = words(signs)
    self.names = words(names)
    hundredthNames = words(hundredths)
  }

  /// A sign or a name that several use is the first one's.
  package static let all = [
    Currency("GBP", signs: "£", names: "pound pounds quid", hundredths: "p pence"),
    Currency("USD", signs: "$", names: "dollar dollars bucks", hundredths: "cent cents"),
    Currency("EUR", signs: "€", names: "euro euros"),
    Currency("JPY", signs: "¥", names: "yen"),
    Currency("INR", signs: "₹", names: "rupee rupees"),
    Currency("CHF", names: "franc francs"),
    Currency("PLN", names: "zloty zlotys"),
    Currency("SEK", names: "krona kronor"),
    Currency("NOK", names: "krone kroner"),
    Currency("DKK"), Currency("AUD"), Currency("CAD"),
  ]
}
