extension Rule {
  static let relationship: [Rule] = [
    ownIt, keepPromises, closeWell, partOnGoodTerms, offerMoreThanPolicy, doNotOverPromise, thankInItsPlace,
  ]
}
