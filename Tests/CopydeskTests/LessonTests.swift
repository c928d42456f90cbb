import Foundation
import Testing

/// The course in `Sessions/`: each lesson answers as it is written, the same in two processes.
struct LessonTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sessions")

  static var lessons: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
  }

  @Test(arguments: LessonTests.lessons)
  func `a lesson answers as it is written`(name: String) throws {
    let path = Self.folder.appending(path: name).path
    let run = try ProgramRun(in: try Workplace(), ["replay", "--twice", path])
    #expect(run.code == 0, "\(run.output)\(run.complaints)")
  }

  @Test func `lessons answer the same bytes in another locale, time zone and folder`() throws {
    let here = try Workplace()
    let usual = try ProgramRun(in: here, ["replay", Self.folder.path])
    let other = try ProgramRun(
      in: try Workplace(), ["replay", "--twice", Self.folder.path],
      environment: ["LC_ALL": "C", "LANG": "", "TZ": "Pacific/Auckland", "COLUMNS": "40", "CLICOLOR_FORCE": "1"])
    #expect(other.output == usual.output)
    #expect(other.code == usual.code)
  }

  @Test func `there are eight lessons and a tour`() {
    #expect(Self.lessons.count == 9)
  }
}
