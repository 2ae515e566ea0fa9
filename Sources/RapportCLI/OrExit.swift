import ArgumentParser
import RapportModel
import TranscriptFiles

/// Runs what reads or writes a file.
///
/// - Throws: the exit code, after saying why.
func orExit<T>(_ code: ExitCode, _ body: () throws(FileError) -> T) throws -> T {
  do throws(FileError) {
    return try body()
  } catch {
    Output.say("rapport: \(error)")
    throw code
  }
}
