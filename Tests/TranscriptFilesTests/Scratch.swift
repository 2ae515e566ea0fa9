import Foundation
import Glibc
import Testing
import TranscriptFiles

/// An empty folder of a test's own, removed with all it holds.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/rapport-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Whether a small disk can be mounted: not in every container, even as root.
  static let canMount: Bool = {
    let scratch = Scratch()
    guard mount("tmpfs", scratch.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(scratch.path) == 0
  }()

  func bytes(_ name: String) throws -> [UInt8] { try InputFile.bytes(of: "\(path)/\(name)") }

  func write(_ bytes: some Collection<UInt8>, to name: String) {
    let file = fopen("\(path)/\(name)", "w")
    _ = Array(bytes).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }
}

func mode(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
}

/// What touches the disk, one test after the other, because some change the umask of the process.
@Suite(.serialized) struct OnDisk {}
