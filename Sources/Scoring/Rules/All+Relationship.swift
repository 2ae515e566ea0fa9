extension Rule {
  static let relationship: [Rule] = [
    ownIt, keepPromises, closeWell, partOnGoodTerms, hearKindWords, beGoodCompany, offerMoreThanPolicy,
    doNotOverPromise, thankInItsPlace,
  ]
}
