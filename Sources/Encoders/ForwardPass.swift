import CEncoders

/// Takes several texts through the layers of a transformer together; each text's vector is the same as alone.
struct ForwardPass {
  private let model: TransformerFile
  private let kernel: Kernel
  private var pieces: [PieceTable.Piece] = []
  /// Where each text's rows begin, and one more.
  private var starts = [0]

  /// One a piece.
  var rows: Int { pieces.count }

  init(model: TransformerFile, kernel: Kernel) {
    self.model = model
    self.kernel = kernel
  }

  mutating func append(_ text: [PieceTable.Piece]) {
    pieces += text
    starts.append(pieces.count)
  }

  /// Appends the vector of each text, and forgets them.
  mutating func run(into vectors: inout WideVectors) {
    guard rows > 0 else { return }
    var hidden = embedded()
    var room = Room(rows: rows)
    for layer in model.layers { apply(layer, to: &hidden, &room) }
    for text in starts.indices.dropLast() {
      vectors.append(directionOf: Self.middle(of: hidden, starts[text]..<starts[text + 1]))
    }
    (pieces, starts) = ([], [0])
  }

  /// What is computed in, again for every layer.
  private struct Room {
    var rounded: Rounded
    var query, key, value, other, wide: [Float]
    /// For attention to a text of all rows.
    var scratch: [Float]

    init(rows: Int) {
      let narrow = [Float](repeating: 0, count: rows * TransformerFile.width)
      (query, key, value, other) = (narrow, narrow, narrow, narrow)
      wide = [Float](repeating: 0, count: rows * TransformerFile.inner)
      rounded = Rounded(rows: rows)
      scratch = [Float](repeating: 0, count: (Int(CENCODERS_HEAD) + 1) * (rows + 7))
    }
  }

  /// Rows of numbers as signed bytes, with the scale and sum of each block.
  private struct Rounded {
    var bytes: [Int8]
    var scales: [Float]
    var sums: [Int32]

    init(rows: Int) {
      let numbers = rows * TransformerFile.inner
      bytes = [Int8](repeating: 0, count: numbers)
      scales = [Float](repeating: 0, count: numbers / Int(CENCODERS_BLOCK))
      sums = [Int32](repeating: 0, count: numbers / Int(CENCODERS_BLOCK))
    }
  }

  private func embedded() -> [Float] {
    let width = TransformerFile.width
    let rowBytes = width / Int(CENCODERS_BLOCK) * Int(CENCODERS_BLOCK_BYTES)
    var hidden = [Float](repeating: 0, count: rows * width)
    hidden.withUnsafeMutableBufferPointer { hidden in
      for text in starts.indices.dropLast() {
        for row in starts[text]..<starts[text + 1] {
          cencoders_embed(
            model.words + Int(pieces[row]) * rowBytes, model.positions + (row - starts[text]) * width, model.kind,
            width, hidden.baseAddress! + row * width)
        }
      }
    }
    normalise(&hidden, adding: nil, model.embedded)
    return hidden
  }

  private func apply(_ layer: TransformerFile.Layer, to hidden: inout [Float], _ room: inout Room) {
    let (width, inner) = (TransformerFile.width, TransformerFile.inner)
    round(hidden, width, &room.rounded)
    multiply(room.rounded, width, layer.query, width, &room.query)
    multiply(room.rounded, width, layer.key, width, &room.key)
    multiply(room.rounded, width, layer.value, width, &room.value)
    attend(&room)
    round(room.other, width, &room.rounded)
    multiply(room.rounded, width, layer.mixed, width, &room.query)
    normalise(&hidden, adding: room.query, layer.attended)
    round(hidden, width, &room.rounded)
    multiply(room.rounded, width, layer.wide, inner, &room.wide)
    cencoders_gelu(kernel.code, &room.wide, room.wide.count)
    round(room.wide, inner, &room.rounded)
    multiply(room.rounded, inner, layer.narrow, width, &room.query)
    normalise(&hidden, adding: room.query, layer.put)
  }

  private func round(_ numbers: [Float], _ width: Int, _ rounded: inout Rounded) {
    cencoders_round(kernel.code, numbers, rows, width, &rounded.bytes, &rounded.scales, &rounded.sums)
  }

  private func multiply(
    _ inputs: Rounded, _ width: Int, _ matrix: TransformerFile.Matrix, _ outputs: Int, _ results: inout [Float]
  ) {
    cencoders_multiply(
      kernel.code, matrix.weights, matrix.bias, inputs.bytes, inputs.scales, inputs.sums, rows, width, outputs,
      &results)
  }

  /// Each text with itself alone.
  private func attend(_ room: inout Room) {
    let width = TransformerFile.width
    let (kernel, starts) = (kernel.code, starts)
    room.query.withUnsafeBufferPointer { query in
      room.key.withUnsafeBufferPointer { key in
        room.value.withUnsafeBufferPointer { value in
          room.other.withUnsafeMutableBufferPointer { other in
            room.scratch.withUnsafeMutableBufferPointer { scratch in
              for text in starts.indices.dropLast() {
                let place = starts[text] * width
                cencoders_attend(
                  kernel, query.baseAddress! + place, key.baseAddress! + place, value.baseAddress! + place,
                  starts[text + 1] - starts[text], TransformerFile.heads, scratch.baseAddress!,
                  other.baseAddress! + place)
              }
            }
          }
        }
      }
    }
  }

  private func normalise(_ hidden: inout [Float], adding other: [Float]?, _ by: TransformerFile.Normalisation) {
    let (rows, width) = (rows, TransformerFile.width)
    guard let other else {
      return cencoders_normalise(
        kernel.code, &hidden, nil, by.weight, by.bias, rows, width, TransformerFile.epsilon)
    }
    cencoders_normalise(kernel.code, &hidden, other, by.weight, by.bias, rows, width, TransformerFile.epsilon)
  }

  /// The mean of some rows.
  private static func middle(of hidden: [Float], _ rows: Range<Int>) -> [Float] {
    let width = TransformerFile.width
    var sums = [Float](repeating: 0, count: width)
    for row in rows { for place in 0..<width { sums[place] += hidden[row * width + place] } }
    return sums.map { $0 / Float(rows.count) }
  }
}
