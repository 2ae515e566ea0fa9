extension Rule {
  static let relationship: [Rule] = [
    ownIt, keepPromises, closeWell, offerMoreThanPolicy, doNotOverPromise, thankInItsPlace,
  ]
}
