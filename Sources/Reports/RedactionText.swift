/// What masking does and what it cannot do, for people.
package enum RedactionText {
  package static let limits =
    "Card numbers, emails, phone numbers, IBANs, postcodes and the names of the record are masked. Names that are not in "
    + "the record, and what is spelled out in words, are not found."

  package static func summary(_ masked: Int) -> String { "\(masked) values masked. " + limits }
}
