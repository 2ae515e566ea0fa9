import RapportModel

/// What changed between two texts, line by line: those that went and those that came, with their numbers.
package enum LineDifference {
  package static func text(from old: String, to new: String, file: String, style: Style = .plain) -> String {
    let (before, after) = (lines(old), lines(new))
    let kept = common(before, after)
    var page = Page(width: 80, style: style)
    page.line(.init(file, .strong))
    var (left, right) = (0, 0)
    for (one, other) in kept + [(before.count, after.count)] {
      for index in left..<one { page.line(.init(row(index, "-", before[index]), .bad)) }
      for index in right..<other { page.line(.init(row(index, "+", after[index]), .good)) }
      (left, right) = (one + 1, other + 1)
    }
    return page.text
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func row(_ index: Int, _ sign: String, _ line: Substring) -> String {
    "\(String(index + 1).paddedLeft(to: 5)) \(sign) \(line)"
  }

  /// The pairs of lines that stay: a longest common subsequence, over what is left between equal ends.
  ///
  /// Complexity: O(*n* × *m*) in the lines between those ends.
  private static func common(_ a: [Substring], _ b: [Substring]) -> [(Int, Int)] {
    let front = zip(a, b).prefix { $0 == $1 }.count
    let most = min(a.count, b.count) - front
    let back = min(most, zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count)
    let (rows, columns) = (a.count - front - back, b.count - front - back)
    var length = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        length[row][column] =
          a[front + row] == b[front + column]
          ? length[row + 1][column + 1] + 1 : max(length[row + 1][column], length[row][column + 1])
      }
    }
    var pairs = (0..<front).map { ($0, $0) }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if a[front + row] == b[front + column] {
        pairs.append((front + row, front + column))
        (row, column) = (row + 1, column + 1)
      } else if length[row + 1][column] >= length[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs + (0..<back).map { (a.count - back + $0, b.count - back + $0) }
  }
}
