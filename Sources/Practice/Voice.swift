/// What makes the customer heard beside being read.
package struct Voice {
  /// Begins to say something and returns at once.
  package var say: (String) -> Void
  /// Falls silent.
  package var stop: () -> Void

  package init(say: @escaping (String) -> Void, stop: @escaping () -> Void) {
    self.say = say
    self.stop = stop
  }

  package static var silent: Voice { Voice(say: { _ in }, stop: {}) }
}
