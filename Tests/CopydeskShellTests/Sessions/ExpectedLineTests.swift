import Testing

@testable import CopydeskShell

struct ExpectedLineTests {
  @Test(arguments: [
    ("the bridge holds", "the bridge holds", true),
    ("the bridge holds  ", "the bridge holds", true),
    ("the bridge holds", "the bridge held", false),
    ("the [..] holds", "the old bridge holds", true),
    ("[..]holds", "the old bridge holds", true),
    ("a[..]b[..]a", "aba", true),
    ("a[..]a", "a", false),
    ("the [..] holds", "the [..] holds", true),
    ("\\> quoted", "> quoted", true),
    ("\\[2]", "[2]", true),
    ("\\...", "...", true),
    ("\\\\n", "\\n", true),
    ("sha256:0123456789abcdef", "sha256:0123456789ab", true),
    ("sha256:0123456789abcdef", "sha256:0123456789ac", false),
  ])
  func `a line stands for itself or for what its matchers allow`(written: String, answer: String, matches: Bool) {
    #expect(ExpectedLine(written: written).matches(answer) == matches)
  }

  @Test(arguments: [
    "> a", ">", "| a", "[2]", "[2] a", "...", "... and more", "\\", "plain", "", "```", "~~~ a", "  ```",
  ])
  func `a line of an answer is written so that it is read as itself`(answer: String) {
    let written = ExpectedLine(answer: answer).written
    let line = ExpectedLine(written: written)
    #expect(line.matches(answer))
    #expect(!line.isAnyLines)
    #expect(ExpectedLine.status(of: written) == nil)
    #expect(!Fence.stands(in: written))
  }
}
