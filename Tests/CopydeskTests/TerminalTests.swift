import Foundation
import Testing

/// The shell as a person at a terminal has it.
@Suite(.serialized) struct TerminalTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `letters beyond ASCII can be typed and taken back under LC_ALL=C`() throws {
    let terminal = try TerminalSession(in: place, environment: ["LC_ALL": "C"])
    try terminal.prompt()
    let answer = try terminal.ask("quotes by Ткачяя\u{7F}\u{7F}")
    #expect(answer.contains("My boat is ready"))
    #expect(!answer.contains("gates will stay"))
  }

  @Test func `Ctrl-C at the prompt drops the line and nothing else`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("quotes by Nob")
    try terminal.see("Nob")
    terminal.type("\u{3}")
    try terminal.prompt()
    #expect(try terminal.ask("quotes by Brel").contains("lose money"))
  }

  @Test func `Ctrl-C in a long command gives the prompt back, with the shell as it was`() throws {
    let record = #"{"text": "“The gates will stay shut,” said Ilse Varga. Divers found 12 loose bolts."}"# + "\n"
    try place.write(String(repeating: record, count: 30_000), to: "large.jsonl")
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("load large.jsonl\r")
    try terminal.see("ing ")
    terminal.type("\u{3}")
    try terminal.prompt()
    #expect(try terminal.ask("help").contains("quotes"))
  }

  @Test func `Ctrl-C keeps what was done of a load that takes five seconds and more`() throws {
    let text = String(repeating: "“The gates will stay shut,” said Ilse Varga. Divers found 12 loose bolts. ", count: 8)
    try place.write(String(repeating: "{\"text\": \"\(text)\"}\n", count: 40_000), to: "large.jsonl")
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("load large.jsonl\r")
    try terminal.see("analysing ")
    terminal.type("\u{3}")
    let answer = try terminal.prompt()
    let kept = try #require(answer.firstMatch(of: /the first ([0-9,]+) of 40,000 articles are loaded/))
    #expect(try terminal.ask("count articles").contains("\(kept.1) article"))
    #expect(try terminal.ask("undo").contains("taken back: load large.jsonl"))
    #expect(try terminal.ask("count articles").contains("3 articles"))
  }

  @Test func `where the locale has no Unicode, marks are ASCII and letters are whole`() throws {
    let terminal = try TerminalSession(in: place, environment: ["LC_ALL": "C"])
    try terminal.prompt()
    #expect(try terminal.ask("quotes by Ткач").contains("\"My boat is ready,\""))
    let bars = try terminal.ask("quotes | count by outlet | bars")
    #expect(bars.contains("##"))
    #expect(!bars.contains("█"))
    #expect(!(try terminal.ask("quotes by Brel")).contains("“"))
  }

  @Test func `Ctrl-C gives up a pipe that nothing comes through`() throws {
    try #require(unsafe mkfifo(place.path("pipe"), 0o600) == 0)
    let writer = unsafe open(place.path("pipe"), O_RDWR)
    defer { close(writer) }
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("load pipe\r")
    try terminal.see("\n")
    terminal.type("\u{3}")
    #expect(try terminal.prompt().contains("stopped"))
  }

  @Test func `Ctrl-D at an empty prompt leaves with 0`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func `a paste is taken as one line of text and runs nothing`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("\u{1B}[200~quotes\nby Brel\u{1B}[31m\n\u{1B}[201~")
    try terminal.see("Brel")
    #expect(!terminal.shown.contains("lose money"))
    terminal.type("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}")
    #expect(try terminal.ask("").contains("lose money"))
  }

  @Test func `Tab completes a command and a source's name`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("quot\t")
    try terminal.see("quotes ")
    terminal.type("by Var\t")
    try terminal.see("Varga")
    #expect(try terminal.ask("").contains("gates will stay shut"))
  }

  @Test func `the history outlives a kill and holds every letter`() throws {
    let first = try TerminalSession(in: place)
    try first.prompt()
    _ = try first.ask("quotes by Brel")
    _ = try first.ask("quotes by Ткач")
    first.killWithoutWarning()
    let second = try TerminalSession(in: place)
    try second.prompt()
    second.type("\u{1B}[A")
    try second.see("quotes by Ткач")
    #expect(try second.ask("").contains("My boat is ready"))
  }

  @Test func `only an answer longer than the screen goes to the pager`() throws {
    let terminal = try TerminalSession(in: place, rows: 12, environment: ["PAGER": "tee paged"])
    try terminal.prompt()
    _ = try terminal.ask("quotes by Brel")
    #expect(!place.exists("paged"))
    _ = try terminal.ask("help")
    #expect(try place.read("paged").contains("quotes"))
  }

  @Test func `a window that changes its size in mid-line does no harm`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    terminal.type("quotes by ")
    try terminal.see("by ")
    terminal.resize(rows: 30, columns: 60)
    #expect(try terminal.ask("Brel").contains("lose money"))
  }

  @Test func `no control sequence of an article reaches the terminal`() throws {
    let terminal = try TerminalSession(in: place)
    try terminal.prompt()
    for line in ["articles", "quotes", "sources", "show odd-1", "quotes by Nobody\u{202E}"] {
      _ = try terminal.ask(line)
    }
    let raw = String(decoding: terminal.raw, as: UTF8.self)
    for payload in ["\u{1B}]0;owned", "\u{1B}[2J", "\u{9B}31m", "\u{1B}[31mred", "red\u{202E}"] {
      #expect(!raw.contains(payload))
    }
    #expect(raw.contains("Strange ␛]0;owned␇"))
  }

  @Test func `NO_COLOR takes the colours away`() throws {
    let terminal = try TerminalSession(in: place, environment: ["NO_COLOR": "1"])
    try terminal.prompt()
    _ = try terminal.ask("quotes")
    _ = try terminal.ask("nosuchcommand")
    #expect(!String(decoding: terminal.raw, as: UTF8.self).contains(/\e\[[0-9;]+m/))
  }
}
