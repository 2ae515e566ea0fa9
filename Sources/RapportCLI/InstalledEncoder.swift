import Encoders
import Glibc

/// Where this user's fine encoder is, and what is kept for it.
enum InstalledEncoder {
  static var file: FineFile { FineFile(folders: folders, cache: cache) }

  /// `$RAPPORT_MODELS` alone where it is set; otherwise `.models` in a folder above the program (the checkout, into
  /// which set-up fetches it), then `$XDG_DATA_HOME/rapport/models`.
  static var folders: [String] {
    if let folder = environment("RAPPORT_MODELS"), !folder.isEmpty { return [folder] }
    let data = userFolder("XDG_DATA_HOME", usually: ".local/share").map { $0 + "/models" }
    return checkouts + (data.map { [$0] } ?? [])
  }

  /// `$XDG_CACHE_HOME/rapport`, by default under `~/.cache`; nil without a home.
  static var cache: String? { userFolder("XDG_CACHE_HOME", usually: ".cache") }

  /// A program that was built stands in `.build/PLATFORM/CONFIGURATION`.
  private static var checkouts: [String] {
    guard let program = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(program) }
    var folders: [String] = []
    var place = String(cString: program)[...]
    for _ in 0..<4 {
      guard let end = place.lastIndex(of: "/") else { break }
      place = place[..<end]
      folders.append("\(place)/.models")
    }
    return folders
  }
}
