import ArgumentParser
import Glibc

/// Graphviz' program `dot`, where it is installed.
enum Graphviz {
  /// Draws a graph as SVG on standard output.
  ///
  /// - Throws: exit code 69 when Graphviz is not installed, 74 when it could not draw or write.
  static func drawSVG(_ dot: String) throws {
    guard let input = tmpfile() else { throw ExitCode.unwritable }
    defer { fclose(input) }
    fputs(dot, input)
    rewind(input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(input), STDIN_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("dot"), strdup("-Tsvg"), nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let problem = posix_spawnp(&child, "dot", &actions, nil, &arguments, environ)
    guard problem == 0 else {
      Output.say(
        "rapport: Graphviz draws the picture, and its program 'dot' cannot be started"
          + " (\(String(cString: strerror(problem)))); 'sudo apt-get install graphviz' installs it,"
          + " and --format dot or mermaid needs none")
      throw ExitCode.unavailable
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw ExitCode.unwritable }
  }
}
