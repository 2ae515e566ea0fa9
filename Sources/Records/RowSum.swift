import GRDB

/// What the values of a row come to, so that one that was damaged in the file is told from what was written: SQLite
/// itself notices only what breaks its own structure.
struct RowSum {
  /// FNV-1a, 64 bits.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(of values: [(any DatabaseValueConvertible)?]) {
    for value in values { add(value?.databaseValue ?? .null) }
  }

  /// As it stands in the row.
  var column: Int64 { Int64(bitPattern: value) }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add([0])
    case .int64(let number): withUnsafeBytes(of: number.littleEndian) { add($0) }
    case .double(let number): withUnsafeBytes(of: number.bitPattern.littleEndian) { add($0) }
    case .string(let text): add(text.utf8)
    case .blob(let bytes): add(bytes)
    }
    // "a", "bc" is not "ab", "c".
    add([0xFF])
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// - Throws: when the row is not what was written.
  func check(_ row: Row) throws {
    guard try row.decode(Int64.self, forColumn: "sum") == column else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row is not what was written")
    }
  }
}
