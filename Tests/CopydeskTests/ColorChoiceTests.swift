import CopydeskShell
import Testing

@testable import copydesk

@MainActor struct ColorChoiceTests {
  /// No terminal: what the tests write to.
  private let file: Int32 = -1

  @Test func `what is no terminal is not coloured unless asked for`() {
    #expect(!ColorChoice.auto.colors(file, in: Environment([:])))
    #expect(ColorChoice.auto.colors(file, in: Environment(["CLICOLOR_FORCE": "1"])))
    #expect(!ColorChoice.auto.colors(file, in: Environment(["CLICOLOR_FORCE": "0"])))
  }

  @Test func `NO_COLOR wins over CLICOLOR_FORCE, and the option over both`() {
    let both = Environment(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"])
    #expect(!ColorChoice.auto.colors(file, in: both))
    #expect(ColorChoice.always.colors(file, in: both))
    #expect(!ColorChoice.never.colors(file, in: Environment(["CLICOLOR_FORCE": "1"])))
  }

  @Test func `an empty NO_COLOR says nothing`() {
    #expect(ColorChoice.auto.colors(file, in: Environment(["NO_COLOR": "", "CLICOLOR_FORCE": "1"])))
  }

  @Test func `styles become colours, and plain text stays plain`() {
    let line = StyledLine("error: ", .error) + StyledLine("all is well")
    #expect(Painter(palette: .sixteenColors).paint(line) == "\u{1B}[1;31merror: \u{1B}[0mall is well")
    #expect(Painter(palette: .plain).paint(line) == "error: all is well")
  }
}
