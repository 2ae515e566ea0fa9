/// What came of one of an author's tests: a sample reply or a whole conversation.
package struct TestCase: Sendable, Hashable {
  /// The scenario's id.
  package var suite: String
  /// "complaint/3 good 2".
  package var name: String
  /// The file as the user named it, and the place of what was tried.
  package var file: String
  package var position: SourcePosition?
  /// Why it fails; nil when it passes.
  package var failure: Diagnostic?

  package init(
    suite: String, name: String, file: String, position: SourcePosition?, failure: Diagnostic? = nil
  ) {
    self.suite = suite
    self.name = name
    self.file = file
    self.position = position
    self.failure = failure
  }
}
