/// Something that there is to practise, and where it comes from.
package struct Listed<Value: Sendable>: Sendable {
  package var value: Value
  /// A path, or "built in".
  package var from: String

  package init(_ value: Value, from: String) {
    self.value = value
    self.from = from
  }
}
