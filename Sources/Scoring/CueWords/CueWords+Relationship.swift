/// Offers, advice and loyalty.
extension CueWords {
  /// A question with one of these asks what to buy or take.
  static let advice = keys("worth recommend advise should better upgrade")

  /// Whoever speaks of one of these first is offered what they came for.
  static let bargainsSought = keys(
    "offer offers offering promotion promotions campaign discount discounts deal deals sale voucher vouchers coupon "
      + "coupons bargain bargains")

  /// One of these in a customer's words or the name of a fact says how long they have been with the company.
  static let tenure = keys("tenure member membership years loyal loyalty joined always")

  /// A fact or a field of these words alone says so too: "since", "customer since".
  static let customerSince = keys("since customer")

  /// One of these thanks.
  static let grateful = keys(
    "thank thanks thanked thankful grateful appreciate appreciated gratitude value valued honoured lucky privilege "
      + "cheers loyalty loyal")

  /// Whoever is thanked answers with one of these.
  static let answeringThanks = keys("welcome pleasure worries glad anytime happy")

  static let choosing = keys("choosing chosen contacting contacted support supporting trust")

  /// One of these makes thanks a wish: "we would appreciate a review".
  static let would = keys("would we'd i'd")

  /// Feedback with one of these has been given already.
  static let received = keys("received contacted about regarding noted recorded forwarded passed after")

  /// Without one of these nothing is promised.
  static let promising = keys(
    "will i'll we'll you'll it'll they'll won't shall can can't cannot guarantee guaranteed promise swear certain "
      + "certainly sure definitely ever never always forever zero nothing whatever matter bet")
  static let frequency = keys("ever never always")
  static let wishing = keys("want wish hope told asked said")
}
