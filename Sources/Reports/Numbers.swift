import Bytes
import RapportModel

extension Tenths {
  /// Points without a needless decimal: "8", "8.5", "-0.4".
  var short: String { count % 10 == 0 ? String(count / 10) : description }
}

extension JSON {
  init(_ value: Int?) { self = value.map { JSON($0) } ?? .null }
}

extension Int {
  /// Thousandths as a share with two decimals, for people: "0.91".
  var share: String {
    let hundredths = (self + 5) / 10
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
