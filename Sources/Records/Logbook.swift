import RapportModel
import TranscriptFiles

/// The trainee's record: all sessions kept in a folder, and how they were graded.
///
/// The journals are the truth. Beside them stands an index that spares reading them again; without one, as in a folder
/// that cannot be written, everything is only slower.
package struct Logbook {
  package let folder: JournalFolder
  /// All sessions, the earliest first.
  package let entries: [SessionEntry]
  /// The index was damaged and has been made again.
  package private(set) var wasRebuilt = false
  private let index: SessionIndex?

  /// Reads what is new since the last time.
  ///
  /// - Parameters:
  ///   - folder: holds the folder `sessions` and the index.
  /// - Throws: when the folder is there and cannot be read.
  package init(folder: String) throws(FileError) {
    let journals = JournalFolder(path: "\(folder)/sessions")
    let files = try journals.files()
    self.folder = journals
    let path = "\(folder)/index.sqlite"
    do {
      (entries, index) = try Self.read(files, of: journals, through: path)
    } catch  where SessionIndex.isDamage(error) {
      SessionIndex.erase(path)
      wasRebuilt = true
      (entries, index) = (try? Self.read(files, of: journals, through: path)) ?? (journals.entries(of: files), nil)
    } catch {
      (entries, index) = (journals.entries(of: files), nil)
    }
  }

  private static func read(
    _ files: [JournalFolder.File], of folder: JournalFolder, through path: String
  ) throws -> ([SessionEntry], SessionIndex?) {
    // Nothing is begun for somebody who has not practised yet.
    guard !files.isEmpty else { return ([], nil) }
    let index = try SessionIndex(path: path)
    let known = Dictionary(try index.entries().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var changed: [SessionEntry] = []
    let entries = files.map { file -> SessionEntry in
      if let entry = known[file.name], entry.bytes == file.bytes, entry.modified == file.modified { return entry }
      let entry = folder.entry(of: file)
      changed.append(entry)
      return entry
    }
    let gone = Set(known.keys).subtracting(files.map(\.name))
    do {
      try index.update(with: changed, without: gone.sorted())
    } catch  where !SessionIndex.isDamage(error) {
      // What cannot be written down is found out again the next time.
    }
    return (entries, index)
  }

  /// How a session is graded: as it was before, when nothing has changed since.
  ///
  /// - Parameter judge: what a grade rests on beside the session: the engine, the rubric and the scenario.
  package func grade(of entry: SessionEntry, by judge: String, grading: () -> Grade?) -> Grade? {
    if let grade = try? index?.grade(of: entry, by: judge) { return grade }
    guard let grade = grading() else { return nil }
    try? index?.keep(grade, of: entry, by: judge)
    return grade
  }

  /// The whole session, as it stands in its journal.
  package func reading(of entry: SessionEntry) throws(FileError) -> JournalReading {
    let path = folder.path(of: entry.name)
    switch JournalReading.read(try InputFile.bytes(of: path)) {
    case .success(let reading): return reading
    case .failure(let error):
      throw FileError(.unreadableInput, path: path, reason: "line \(error.line): \(error.message)")
    }
  }
}

extension JournalFolder {
  fileprivate func entries(of files: [File]) -> [SessionEntry] { files.map(entry) }
}
