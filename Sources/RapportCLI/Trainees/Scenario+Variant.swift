import ArgumentParser
import RapportModel

extension Scenario {
  /// As written, or in the variant that the user names.
  ///
  /// - Throws: exit code 64, with the names there are, when there is no such variant.
  func applying(variantIfAny name: String?) throws -> Scenario {
    guard let name else { return self }
    if let applied = applying(variant: name) { return applied }
    let names = variants.map(\.name)
    let cure = names.isEmpty ? "it has none" : "it has \(names.joined(separator: ", "))"
    throw ValidationError("scenario '\(id)' has no variant '\(name)'; \(cure)")
  }
}
