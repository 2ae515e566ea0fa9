import Bytes
import RapportModel

/// One conversation of a JSON Lines file.
package enum ConversationLine {
  /// Reads a line without its line ending; `line` is its number, from 1, for the error.
  package static func parse(_ bytes: some Collection<UInt8>, line: Int) -> Result<Transcript, LineError> {
    do throws(JSONError) {
      return conversation(in: try JSON(parsing: bytes, refusingRepeats: true), writtenAs: bytes, line: line)
    } catch {
      let message = "column \(error.column): \(error.message)"
      return .failure(LineError(line: line, code: "not-json", message: message))
    }
  }

  /// Reads a value that was parsed already; without an id of its own a conversation is called after its bytes.
  static func conversation(
    in value: JSON, writtenAs bytes: some Collection<UInt8>, line: Int
  ) -> Result<Transcript, LineError> {
    guard let members = value.members else {
      return .failure(
        LineError(line: line, code: "not-an-object", message: "expected a conversation, an object with 'turns'"))
    }
    do throws(Wrong) {
      var reader = try ConversationReader(schema: value["schema"])
      try reader.read(members)
      guard reader.hasTurns else { throw Wrong("no-turns", "a conversation needs 'turns', an array") }
      var transcript = reader.transcript
      if transcript.id.isEmpty { transcript.id = "sha256:" + SHA256.hex(of: bytes) }
      return .success(transcript)
    } catch {
      return .failure(error.onLine(line, id: value["id"]?.plainText))
    }
  }
}

extension JSON {
  /// A scalar as plain text; nil for null, arrays and objects.
  var plainText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
