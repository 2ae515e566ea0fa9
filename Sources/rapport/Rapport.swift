import RapportCLI

@main enum Rapport {
  static func main() { RapportCommand.start() }
}
