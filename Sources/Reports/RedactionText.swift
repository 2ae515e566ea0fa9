/// What masking does and what it cannot do, for people.
package enum RedactionText {
  package static let limits =
    "Card numbers, emails, phone numbers, IBANs, postcodes and the names and addresses of the record are masked. Names "
    + "and addresses that are not in the record or are written otherwise there are not found, nor are phone numbers "
    + "without groups that no word announces, postcodes of other countries and five digits alone, sort codes and account "
    + "numbers, days of birth, and what is spelled out in words."

  package static func summary(_ masked: Int) -> String { masked.of("value") + " masked. " + limits }
}
