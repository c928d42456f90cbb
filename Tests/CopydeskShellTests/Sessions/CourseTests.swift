import Foundation
import Testing

@testable import CopydeskShell

struct CourseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sessions")

  /// The first words of all commands and shaping verbs in the course.
  private static func words() throws -> Set<String> {
    var words: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") {
      let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
      guard let file = try? SessionFile(path: name, bytes: bytes) else { continue }
      for command in Replay.commands(of: file) {
        for stage in try Statement(command.line).stages { words.formUnion(stage.prefix(1).map { $0.text }) }
      }
    }
    return words
  }

  @Test func `every lesson has an exercise`() throws {
    for number in 1...8 {
      let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
        $0.hasPrefix("\(number)-")
      }
      let name = try #require(names.first)
      let file = try SessionFile(path: name, bytes: try Array(Data(contentsOf: Self.folder.appending(path: name))))
      #expect(!Lesson(file).exercises.isEmpty, "\(name)")
    }
  }

  @Test func `every command and every shaping verb stands in a session`() throws {
    let words = try Self.words()
    let missing = Commands.specs.map { $0.name }.filter { !words.contains($0) }
    #expect(missing.isEmpty, "add to Sessions/9-every-command.md: \(missing)")
  }
}
