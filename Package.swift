// swift-tools-version: 6.2
import PackageDescription

/// Our own code builds without warnings. Users' builds (scripts/build) go on: a newer compiler may warn of more.
let warnings: [SwiftSetting] =
  Context.environment["RAPPORT_WARNINGS"] == "allowed" ? [] : [.treatAllWarnings(as: .error)]

/// Existentials are spelled out, and each file imports what it uses.
let strict: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // What a scenario, a transcript, a scorecard and a diagnostic are.
    module("RapportModel"),
    module("Bytes"),

    // From the author's files to valid scenarios; the only place that knows YAML.
    module("AuthoredFiles", ["RapportModel", "Bytes", .product(name: "Yams", package: "Yams")]),
    .target(name: "CShipped", exclude: ["data"]),
    module("Shipped", ["CShipped"]),

    // From a reply to what it does; from inputs to events; from events to points.
    .target(name: "CEncoders", exclude: ["data"]),
    module("Encoders", ["CEncoders", "Bytes"]),
    module("Understanding", ["RapportModel", "Bytes", "Encoders", "Shipped"]),
    module("Simulation", ["RapportModel"]),
    module("Scoring", ["RapportModel", "Understanding"]),

    // How far grades agree with people.
    module("Agreement", ["RapportModel"]),

    // What authors try their files with.
    module("Authoring", ["RapportModel", "AuthoredFiles", "Understanding", "Simulation", "Scoring"]),

    // In and out.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    module("TranscriptFiles", ["RapportModel", "Bytes", "CZlib"]),
    // An index over the journals; the only place that knows SQLite.
    module("Records", ["RapportModel", "Bytes", "TranscriptFiles", .product(name: "GRDB", package: "GRDB.swift")]),
    module("Reports", ["RapportModel", "Bytes", "Understanding", "Agreement", "Records"]),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    module("LineEditing", ["CReadline"]),

    // What people use.
    module("Practice", ["RapportModel", "Understanding", "Simulation", "Scoring", "LineEditing"]),
    module(
      "RapportCLI",
      [
        "RapportModel", "Bytes", "AuthoredFiles", "Shipped", "Encoders", "Understanding", "Simulation", "Scoring",
        "Agreement", "Authoring", "TranscriptFiles", "LineEditing", "Records", "Reports", "Practice",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "rapport", dependencies: ["RapportCLI"], swiftSettings: strict),

    // Writes what is prepared for the start (scripts/prepare); no part of the program.
    .executableTarget(
      name: "rapport-prepare", dependencies: ["AuthoredFiles", "Scoring", "Shipped", "Understanding"],
      swiftSettings: strict),

    // How long understanding takes; no part of the program.
    .executableTarget(
      name: "rapport-bench",
      dependencies: ["AuthoredFiles", "Encoders", "RapportModel", "Shipped", "Understanding"], swiftSettings: strict
    ),

    tests("RapportModelTests", ["RapportModel"]),
    tests("BytesTests", ["Bytes"]),
    tests(
      "AuthoredFilesTests", ["AuthoredFiles", "RapportModel", "Bytes", "Shipped"],
      exclude: ["schema_agreement.py"]),
    tests("EncodersTests", ["Encoders", "CEncoders", "Bytes"]),
    tests(
      "UnderstandingTests",
      ["Understanding", "Encoders", "Scoring", "RapportModel", "AuthoredFiles", "Shipped", "Bytes"]),
    tests("SimulationTests", ["Simulation", "RapportModel"]),
    tests(
      "ScoringTests", ["Scoring", "RapportModel", "AuthoredFiles", "Shipped", "TranscriptFiles", "Reports"]),
    tests("AgreementTests", ["Agreement", "RapportModel"]),
    tests("TranscriptFilesTests", ["TranscriptFiles", "RapportModel", "Bytes"]),
    tests("RecordsTests", ["Records", "RapportModel", "TranscriptFiles"]),
    tests("LineEditingTests", ["LineEditing"]),
    tests("PracticeTests", ["Practice", "Simulation", "Scoring", "RapportModel", "LineEditing"]),
    tests("ReportsTests", ["Reports", "RapportModel", "Bytes", "Records"]),
    tests("ProgramTests", ["Bytes", "rapport"]),
  ],
  swiftLanguageModes: [.v6]
)
