import Testing

@testable import CopydeskShell

struct WidthTests {
  private static let views = [
    "articles", "quotes", "quotes denied thoughts", "sources all", "figures", "dates", "problems", "corpora", "unnamed",
    "verbs", "about", "first bridge", "unattributed", "kwic bridge", "dispersion bridge", "collocates bridge",
    "count quotes by source", "timeline", "check gazette-1", "show gazette-1", "show gazette-1:q1", "show gazette-1:f1",
    "show gazette-1:s1", "who Okafor", "diff gazette-1 courier-1", "diff gazette-1 courier-1 gazette-1",
    "diff gazette-1 courier-1 changes", "variants \"the bridge will stand\"", "figures compared", "stories all",
    "dupes",
    "history", "help", "set", "quotes | group by source", "quotes | count by outlet | bars", "quotes | records",
    "quotes | plot", "quotes | plot per month", "figures | plot value by outlet", "sources | plot", "timeline | plot",
    "quotes containing bridge", "help plot", "help sql", "tutorial",
    "undo",
  ]

  @Test(arguments: [40, 60, 80, 160])
  func `no view is wider than the screen`(width: Int) {
    var shell = sampleShell(width: width)
    for line in Self.views {
      for shown in shell.respond(to: line).lines {
        #expect(DisplayWidth.of(shown.plain) <= width, "\(line): \(shown.plain)")
      }
    }
  }

  @Test func `no view ends a line in a blank`() {
    var shell = sampleShell()
    for line in Self.views {
      for shown in shell.respond(to: line).lines { #expect(shown.plain.last != " ", "\(line): \(shown.plain)") }
    }
  }

  @Test func `every line gets an answer or a reason, whatever is typed`() {
    var shell = sampleShell()
    let words = [
      "", "\"", "|", ">", "=", "#", "_", "*", "a:q1", "-1", "99999999999999999999", "by", "\u{202E}", "é", "nan",
    ]
    for command in Commands.specs.map({ $0.name }) where command != "quit" && command != "load" && command != "replay" {
      for word in words {
        for line in ["\(command) \(word)", "sources | \(command) \(word)", "\(command) by \(word) since \(word)"] {
          let response = shell.respond(to: line)
          #expect(!response.transcript.isEmpty || response.status == .done, "\(line)")
        }
      }
    }
  }

  @Test func `the same lines give the same answers`() {
    var (first, second) = (sampleShell(), sampleShell())
    for line in Self.views { #expect(first.answer(line) == second.answer(line), "\(line)") }
  }
}
