import Testing

@testable import CopydeskShell

struct AnswerComparisonTests {
  /// The changes from `written` to `answered`, one line each, as a unified diff marks them.
  private func changes(_ written: [String], _ answered: [String], by check: AnswerCheck = .exact) -> [String] {
    var step = SessionStep(command: "figures", line: 1, answerLine: 2)
    step.answer = written
    let answer = RecordedAnswer(lines: answered, status: 0)
    return AnswerComparison(of: step, with: answer, by: check).edits.map { $0.mark + $0.line.written }
  }

  @Test func `lines that are the same are kept around a change`() {
    #expect(changes(["a", "b", "c"], ["a", "x", "c"]) == [" a", "-b", "+x", " c"])
  }

  @Test func `a matcher for lines takes any number of them`() {
    #expect(changes(["a", "...", "c"], ["a", "c"]) == [" a", " ...", " c"])
    #expect(changes(["a", "...", "c"], ["a", "1", "2", "c"]) == [" a", " ...", " c"])
    #expect(changes(["..."], []) == [" ..."])
  }

  @Test func `a changed line beside a matcher is not swallowed by it`() {
    #expect(changes(["a", "...", "c"], ["a", "1", "x"]) == [" a", " ...", "-c", "+x"])
  }

  @Test func `every answer can be brought up to date, whatever the matchers`() {
    let lines = ["a", "b", "...", "[..]b"]
    var tried = 0
    for first in lines {
      for second in lines {
        for third in lines {
          let answer = ["a", "b", "ab"]
          let expected = [first, second, third].map { ExpectedLine(written: $0) }
          let edits = AnswerAlignment(expected: expected, actual: answer).edits
          let updated = edits.filter { !$0.isRemoved }.map { $0.line }
          #expect(AnswerAlignment(expected: updated, actual: answer).edits.allSatisfy { $0.isKept })
          #expect(edits.filter { !$0.isAdded }.map { $0.line } == expected)
          tried += 1
        }
      }
    }
    #expect(tried == 64)
  }

  @Test func `order does not count where a block says so`() {
    #expect(changes(["a", "b"], ["b", "a"], by: .unordered) == [" a", " b"])
    #expect(changes(["a", "a"], ["a", "b"], by: .unordered) == [" a", "-a", "+b"])
    #expect(changes(["...", "b"], ["b", "c", "d"], by: .unordered) == [" ...", " b"])
  }

  @Test func `a shape is the columns and the number of lines`() {
    #expect(
      changes(["ref  speaker", "1    A"], ["ref   speaker", "2     B"], by: .shape).allSatisfy { $0.hasPrefix(" ") })
    #expect(changes(["ref  speaker", "1    A"], ["ref  speaker"], by: .shape) == [" ref  speaker", "-1    A"])
    #expect(changes(["..."], ["ref  speaker"], by: .shape) == [" ..."])
  }

  @Test func `only the status counts where a block says so`() {
    #expect(changes(["a"], ["b"], by: .ok) == [" a"])
  }

  @Test func `a large answer that changed whole is still compared`() {
    let old = (0..<3000).map { "old \($0)" }
    let new = (0..<3000).map { "new \($0)" }
    #expect(changes(old, new).count == 6000)
  }
}
