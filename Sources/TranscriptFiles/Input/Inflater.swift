import CZlib

/// Unpacks what gzip packed, a block at a time.
///
/// A class because zlib keeps the address of its state, which must not move. Several packed parts one after another are
/// read as one, as gzip does (RFC 1952, section 2.2).
final class Inflater {
  /// What is wrong with packed bytes, for people.
  struct Damaged: Error {
    let reason: String
  }

  private var state = z_stream()
  /// A part is begun and not ended.
  private(set) var isInside = false

  /// What gzip's files begin with.
  static let mark: [UInt8] = [0x1F, 0x8B]

  init() {
    let status = inflateInit2_(&state, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit {
    inflateEnd(&state)
  }

  /// Unpacks some bytes and hands on what they give, in pieces of bounded size.
  func unpack(_ packed: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) throws(Damaged) {
    var packed = packed
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var status = Z_OK
    packed.withUnsafeMutableBufferPointer { input in
      state.next_in = input.baseAddress
      state.avail_in = UInt32(input.count)
      while status == Z_OK, state.avail_in > 0 || state.avail_out == 0 {
        let room = piece.count
        status = piece.withUnsafeMutableBufferPointer { output in
          state.next_out = output.baseAddress
          state.avail_out = UInt32(room)
          return inflate(&state, Z_NO_FLUSH)
        }
        if status == Z_BUF_ERROR { status = Z_OK }
        take(piece[..<(room - Int(state.avail_out))])
        isInside = status == Z_OK
        if status == Z_STREAM_END, state.avail_in > 0 { status = inflateReset(&state) }
      }
      state.next_in = nil
    }
    if status == Z_STREAM_END { status = inflateReset(&state) }
    state.avail_out = 1
    guard status == Z_OK else { throw Damaged(reason: "the gzip file is damaged") }
  }
}
