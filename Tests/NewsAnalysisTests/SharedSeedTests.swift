import Foundation
import Testing

/// Holds the founding example's score, where the shared folder and Python are at hand.
struct SharedSeedTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let scorer = root.deletingLastPathComponent().appending(path: "shared/eval/seed/score.py")
  private static let program = root.appending(path: ".build/debug/copydesk")
  private static var isThere: Bool {
    FileManager.default.fileExists(atPath: scorer.path) && FileManager.default.fileExists(atPath: program.path)
  }

  private struct Score: Decodable {
    let found: Int
  }

  @Test(.enabled(if: isThere)) func `the founding example keeps 99 of its 102 points`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.scorer.path, "--program", Self.program.path, "--json"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(try JSONDecoder().decode(Score.self, from: data).found >= 99)
  }
}
