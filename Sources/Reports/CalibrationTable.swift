import Agreement
import RapportModel

/// How far grades agree with people, a block a criterion.
package enum CalibrationTable {
  package static func text(_ calibration: Calibration, style: Style = .plain) -> String {
    var page = Page(width: 80, style: style)
    page.paragraph("Grades beside the mean of the raters; in brackets the middle 95 % of 1,000 resamples.", .faint)
    for row in calibration.rows {
      let unjudged = row.notJudged > 0 ? ", \(row.notJudged) more not judged" : ""
      page.heading("\(row.subject.name): \(row.conversations) conversations, \(row.raters) raters\(unjudged)")
      page.estimate("weighted kappa", row.kappa)
      page.estimate("Spearman's rho", row.spearman)
      page.estimate("alpha of the raters", row.alphaOfRaters)
      page.estimate("alpha with the grade", row.alphaWithGrade)
      page.estimate("bias, in points", row.bias, decimals: 1)
      page.line(.init("  mean distance".padded(to: 26) + row.difference.fixed(1).paddedLeft(to: 7)))
      for cause in row.causes.prefix(3) { page.cause(cause) }
    }
    return page.text
  }
}

extension Page {
  fileprivate mutating func estimate(_ name: String, _ estimate: AgreementRow.Estimate, decimals: Int = 2) {
    let value = (estimate.value?.fixed(decimals) ?? "–").paddedLeft(to: 7)
    let ends = estimate.interval.map {
      "   [\($0.lowerBound.fixed(decimals)), \($0.upperBound.fixed(decimals))]"
    }
    line(.init("  \(name)".padded(to: 26) + value), .init(ends ?? "", .faint))
  }

  fileprivate mutating func cause(_ cause: Cause) {
    let ways = [
      cause.tooStrict > 0 ? "takes too much in \(cause.tooStrict)" : nil,
      cause.tooLenient > 0 ? "gives too much in \(cause.tooLenient)" : nil,
    ]
    line(
      .init("    \(cause.rule)".padded(to: 26) + cause.part.fixed(1).paddedLeft(to: 7)),
      .init("   " + ways.compactMap(\.self).joined(separator: ", "), .faint))
  }
}

extension Double {
  /// With so many decimals (1 or 2), rounded half away from zero.
  fileprivate func fixed(_ decimals: Int) -> String {
    let scale = decimals == 1 ? 10 : 100
    let whole = Int((magnitude * Double(scale)).rounded())
    let rest = String(whole % scale)
    let sign = self < 0 && whole > 0 ? "-" : ""
    return "\(sign)\(whole / scale).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
  }
}
