import Foundation
import Testing

@testable import NewsReaders

struct FormatsDocumentTests {
  @Test func `docs formats has a row for each reader, in their order`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(contentsOf: root.appendingPathComponent("docs/formats.md"), encoding: .utf8)
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { !$0.hasPrefix("| Format |") }.prefix { $0.hasPrefix("|") }
    let names = table.dropFirst(2).map { String($0.dropFirst(2).prefix { $0 != "|" }).trimmed }
    #expect(names == ArticleReaders.all.map { $0.format })
  }
}
