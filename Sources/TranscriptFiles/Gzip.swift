import CZlib

/// Packs as gzip does (RFC 1952): no name and no time, so that the same bytes give the same file.
package enum Gzip {
  package static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var state = z_stream()
    let status = deflateInit2_(
      &state, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
    defer { deflateEnd(&state) }
    let bound = Int(deflateBound(&state, UInt(bytes.count)))
    var bytes = bytes
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      bytes.withUnsafeMutableBufferPointer { input in
        state.next_in = input.baseAddress
        state.avail_in = UInt32(input.count)
        state.next_out = output.baseAddress
        state.avail_out = UInt32(output.count)
        let end = deflate(&state, Z_FINISH)
        precondition(end == Z_STREAM_END, "the bound is no bound")
      }
      count = bound - Int(state.avail_out)
    }
  }
}
