extension Array {
  /// The same element a few times.
  ///
  /// `init(repeating:count:)` fills long lists sooner; but it looks up their type in the runtime's tables each time, which
  /// takes as long as filling a hundred places.
  @inline(__always)
  init(few element: Element, count: Int) {
    self.init()
    append(contentsOf: repeatElement(element, count: count))
  }
}
