/// A line from value to value, drawn with characters.
struct LineChart {
  /// Each from 0 to 100, at equal distances; at least one.
  let values: [Int]

  /// The rows from the top; all of them `width` characters long.
  func rows(width: Int, height: Int, figures: Style.Figures) -> [String] {
    figures == .unicode ? braille(width, height) : ascii(width, height)
  }

  /// The value at each of `count` places, from one to the next in a straight line.
  private func course(_ count: Int) -> [Int] {
    let last = values.count - 1
    guard last > 0, count > 1 else { return Array(repeating: values[0], count: count) }
    return (0..<count).map { place in
      let way = place * last
      let index = min(way / (count - 1), last - 1)
      let part = way - index * (count - 1)
      return values[index] + (values[index + 1] - values[index]) * part / (count - 1)
    }
  }

  /// For each column the rows, from the top, that the line passes through; there are no gaps.
  private func cells(columns: Int, rows: Int) -> [ClosedRange<Int>] {
    let places = course(columns).map { (100 - min(max($0, 0), 100)) * (rows - 1) / 100 }
    return places.indices.map { index in
      let before = index == 0 ? places[0] : places[index - 1]
      let here = places[index]
      if here > before { return min(before + 1, here)...here }
      return here...max(before - 1, here)
    }
  }

  /// Each character holds two columns of four dots.
  private func braille(_ width: Int, _ height: Int) -> [String] {
    let dots: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    var marks = Array(repeating: Array(repeating: UInt32(0), count: width), count: height)
    for (column, rows) in cells(columns: 2 * width, rows: 4 * height).enumerated() {
      for row in rows { marks[row / 4][column / 2] |= dots[column % 2][row % 4] }
    }
    return marks.map { row in
      String(String.UnicodeScalarView(row.map { $0 == 0 ? " " : Unicode.Scalar(0x2800 + $0)! }))
    }
  }

  private func ascii(_ width: Int, _ height: Int) -> [String] {
    var marks = Array(repeating: Array(repeating: Character(" "), count: width), count: height)
    for (column, rows) in cells(columns: width, rows: height).enumerated() {
      for row in rows { marks[row][column] = "*" }
    }
    return marks.map { String($0) }
  }
}
