import GRDB
import Glibc
import RapportModel

/// The journals in short, in a SQLite file, so that a list need not read them all.
///
/// Nothing stands in it that cannot be found out again: it may be deleted at any time, and is begun anew when it is
/// damaged or of another version. Several processes may use it at once.
struct SessionIndex {
  /// Raised with every change of the tables or of what their columns mean.
  private static let version = 2

  private let database: DatabaseQueue

  /// Opens the file, or begins it.
  ///
  /// - Throws: what SQLite says; `isDamage` tells whether `erase` cures it.
  init(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    // The journals are the truth: after a power cut the index is simply made again.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    database = try DatabaseQueue(path: path, configuration: configuration)
    chmod(path, 0o600)
    try database.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if found != Self.version { try Self.begin(database) }
        return .commit
      }
    }
  }

  private static func begin(_ database: Database) throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS session;
        DROP TABLE IF EXISTS grade;
        CREATE TABLE session (
          name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, modified INTEGER NOT NULL, key TEXT NOT NULL,
          started INTEGER NOT NULL, scenario TEXT, scenarioSHA256 TEXT, variant TEXT, channel TEXT,
          mode TEXT NOT NULL, episode INTEGER NOT NULL, origin TEXT, replies INTEGER NOT NULL,
          hints INTEGER NOT NULL, ended TEXT, problem TEXT, sum INTEGER NOT NULL);
        CREATE TABLE grade (
          name TEXT PRIMARY KEY REFERENCES session ON DELETE CASCADE, bytes INTEGER NOT NULL,
          judge TEXT NOT NULL, score INTEGER, passed INTEGER, criteria TEXT NOT NULL,
          sum INTEGER NOT NULL);
        PRAGMA user_version = \(version);
        """)
  }

  /// Removes the file with what SQLite puts beside it.
  static func erase(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
  }

  /// Whether the file itself is broken, so that a new one helps.
  static func isDamage(_ error: any Error) -> Bool {
    if error is RowDecodingError { return true }
    guard let error = error as? DatabaseError else { return false }
    return [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_SCHEMA].contains(error.resultCode)
  }

  func entries() throws -> [SessionEntry] {
    try database.read { try Row.fetchAll($0, sql: "SELECT * FROM session").map(SessionEntry.init) }
  }

  /// Takes in what has changed in the folder.
  func update(with changed: [SessionEntry], without gone: [String]) throws {
    guard !changed.isEmpty || !gone.isEmpty else { return }
    try database.write { database in
      for name in gone { try database.execute(sql: "DELETE FROM session WHERE name = ?", arguments: [name]) }
      for entry in changed {
        let columns = entry.columns + [("sum", RowSum(of: entry.columns.map(\.1)).column)]
        let names = columns.map(\.0).joined(separator: ", ")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
          sql: "INSERT OR REPLACE INTO session (\(names)) VALUES (\(marks))",
          arguments: StatementArguments(columns.map(\.1)))
      }
    }
  }

  /// The grades that a judge gave, by the session's name.
  ///
  /// - Parameter judge: the engine, the rubric and the scenario that graded.
  func grade(of entry: SessionEntry, by judge: String) throws -> Grade? {
    try database.read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM grade WHERE name = ? AND bytes = ? AND judge = ?",
        arguments: [entry.name, entry.bytes, judge])
    }.map(Grade.init)
  }

  func keep(_ grade: Grade, of entry: SessionEntry, by judge: String) throws {
    try database.write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO grade (name, bytes, judge, score, passed, criteria, sum)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.name, entry.bytes, judge, grade.score?.count, grade.passed, grade.criteriaColumn, grade.sum.column,
        ])
    }
  }
}
