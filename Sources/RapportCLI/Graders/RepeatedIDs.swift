import RapportModel

/// Ids that more than one conversation has: decisions and people's labels name conversations by them.
struct RepeatedIDs {
  /// Hashes: a number for each conversation is all that is kept of many.
  private var seen: Set<Int> = []
  /// The first few, as they may be shown.
  private var names: [String] = []
  private var count = 0

  /// - Parameter shown: the id as it may be shown, which is asked for where it was there before.
  mutating func look(at id: String, as shown: (String) -> String = { $0 }) {
    guard !seen.insert(id.hashValue).inserted else { return }
    count += 1
    guard names.count < 3 else { return }
    let name = shown(id)
    if !names.contains(name) { names.append(name) }
  }

  /// What people should know; nil where every id is there once.
  var remark: String? {
    guard count > 0 else { return nil }
    let have =
      count == 1 ? "1 conversation has the id of an earlier one" : "\(count) conversations have ids of earlier ones"
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return "\(have): \(list); decisions and labels cannot tell them apart"
  }
}

extension [Transcript] {
  /// What people should know of ids that several have; nil where every id is there once.
  var repeatedIDs: String? {
    var ids = RepeatedIDs()
    for transcript in self { ids.look(at: transcript.id) }
    return ids.remark
  }
}
