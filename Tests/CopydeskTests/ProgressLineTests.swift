import CopydeskShell
import Testing

@testable import copydesk

struct ProgressLineTests {
  @Test func `progress tells the rate and the rest`() {
    let progress = Progress(activity: "analysing", done: 1200, total: 6000)
    #expect(ProgressLine.text(progress, after: .seconds(4)) == "analysing 1200 of 6000, 300 a second, 16 s left")
  }

  @Test func `what nobody knows is not told`() {
    #expect(
      ProgressLine.text(Progress(activity: "reading", done: 50, total: nil), after: .seconds(2))
        == "reading 50, 25 a second")
    #expect(ProgressLine.text(Progress(activity: "reading", done: 0, total: 9), after: .zero) == "reading 0 of 9")
    #expect(
      ProgressLine.text(Progress(activity: "\u{1B}x", done: 3, total: 3), after: .seconds(3)) == "␛x 3 of 3, 1 a second"
    )
  }
}
