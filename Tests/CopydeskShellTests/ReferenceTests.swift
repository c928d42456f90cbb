import Foundation
import Testing

@testable import CopydeskShell

struct ReferenceTests {
  @Test func `docs/commands.md is what the declarations say`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "docs/commands.md")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == CommandReference.markdown, "write it anew: copydesk help reference > docs/commands.md")
  }

  @Test(arguments: ["a1247:q3", "a:b", "a:b:f12", "x:120-140", "plain", "a:q0", "a:z9", "a:9-3"])
  func `a reference is written as it was read`(text: String) {
    #expect(Reference(text).description == text)
  }

  @Test func `only what stands behind the last colon is an item`() {
    #expect(Reference("a:b:f12") == Reference(article: "a:b", item: .figure(11)))
    #expect(Reference("a:q0") == Reference(article: "a:q0"))
  }
}
