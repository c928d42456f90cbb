import Testing

@testable import CopydeskShell

struct CommandsTests {
  @Test func `no two commands and no two verbs share a name`() {
    for specs in [Commands.all.map({ $0.spec }), Commands.shaping.map({ $0.spec })] {
      #expect(Set(specs.map { $0.name }).count == specs.count)
    }
  }

  @Test func `every command has an example that it can parse`() throws {
    for spec in Commands.specs {
      #expect(!spec.examples.isEmpty, "\(spec.name)")
      for example in spec.examples {
        for (stage, words) in try Statement(example.line).stages.enumerated() {
          let name = words[0].text
          let found = try #require(stage == 0 ? Commands.named(name)?.spec : Commands.shapingNamed(name)?.spec)
          #expect(throws: Never.self, "\(example.line)") { try Invocation(words, of: found) }
        }
      }
    }
  }

  @Test func `no command has a clause twice`() {
    for spec in Commands.specs {
      #expect(Set(spec.clauses.map { $0.word }).count == spec.clauses.count, "\(spec.name)")
    }
  }

  @Test func `help names every command and verb`() {
    var shell = sampleShell()
    let help = shell.answer("help")
    for spec in Commands.specs { #expect(help.contains("  \(spec.name)"), "\(spec.name)") }
  }

  @Test func `help explains every command within the width`() {
    var shell = sampleShell(width: 60)
    for spec in Commands.specs {
      let response = shell.respond(to: "help \(spec.name)")
      #expect(response.status == .done)
      for line in response.lines where !line.runs.contains(where: { $0.style == .code }) {
        #expect(DisplayWidth.of(line.plain) <= 60, "\(line.plain)")
      }
    }
  }
}
