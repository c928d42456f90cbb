// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The tools may use Foundation and plain arithmetic on buffers.
let toolSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Copydesk",
  products: [
    .library(name: "NewsText", targets: ["NewsText"]),
    .library(name: "English", targets: ["English"]),
    .library(name: "NewsAnalysis", targets: ["NewsAnalysis"]),
    .library(name: "NewsReaders", targets: ["NewsReaders"]),
    .executable(name: "copydesk", targets: ["copydesk"]),
    .executable(name: "copydesk-train", targets: ["copydesk-train"]),
    .executable(name: "copydesk-bench", targets: ["copydesk-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CEditline", dependencies: ["CLibedit"]),

    .target(name: "NewsText", dependencies: ["CCrypto"], swiftSettings: settings),
    .target(name: "CEnglishModel", exclude: ["english.model", "NOTICE.md"]),
    .target(name: "English", dependencies: ["CEnglishModel", "NewsText"], swiftSettings: settings),
    .target(name: "CAttributionModel", exclude: ["attribution.model"]),
    .target(
      name: "NewsAnalysis", dependencies: ["CAttributionModel", "English", "NewsText"], swiftSettings: settings),
    .target(
      name: "NewsReaders", dependencies: ["CZlib", "NewsText", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "CopydeskShell", dependencies: ["NewsAnalysis", "English", "NewsText"], swiftSettings: settings),
    .target(
      name: "CopydeskStore",
      dependencies: [
        "CopydeskShell", "NewsAnalysis", "NewsText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "NewsPages",
      dependencies: [
        "CopydeskShell", "NewsAnalysis", "NewsText", .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "copydesk",
      dependencies: [
        "CEditline", "CopydeskShell", "CopydeskStore", "NewsPages", "NewsAnalysis", "NewsReaders", "English",
        "NewsText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings + [.defaultIsolation(MainActor.self)]),

    .executableTarget(
      name: "copydesk-bench",
      dependencies: [
        "English", "NewsAnalysis", "NewsReaders", "NewsText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: toolSettings),
    .executableTarget(
      name: "copydesk-train",
      dependencies: ["English", "NewsText", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      exclude: ["Words"], swiftSettings: toolSettings),

    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "CopydeskTests",
      dependencies: [
        "CPseudoTerminal", "copydesk", "CopydeskShell", "NewsAnalysis", "NewsReaders", "NewsText",
      ], swiftSettings: settings),
    .executableTarget(
      name: "copydesk-learn",
      dependencies: [
        "NewsAnalysis", "English", "NewsText", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    .testTarget(
      name: "CopydeskStoreTests", dependencies: ["CopydeskStore", "CopydeskShell", "NewsAnalysis", "NewsText"],
      swiftSettings: settings),
    .testTarget(
      name: "NewsPagesTests", dependencies: ["NewsPages", "CopydeskShell", "NewsAnalysis", "NewsText"],
      swiftSettings: settings),
    .testTarget(name: "NewsTextTests", dependencies: ["NewsText"], swiftSettings: settings),
    .testTarget(name: "EnglishTests", dependencies: ["English", "NewsText"], swiftSettings: settings),
    .testTarget(
      name: "NewsAnalysisTests", dependencies: ["NewsAnalysis", "English", "NewsText"], swiftSettings: settings),
    .testTarget(
      name: "CopydeskShellTests", dependencies: ["CopydeskShell", "NewsAnalysis", "English", "NewsText"],
      swiftSettings: settings),
    .testTarget(name: "NewsReadersTests", dependencies: ["NewsReaders", "NewsText"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
