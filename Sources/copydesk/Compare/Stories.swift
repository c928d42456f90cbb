import ArgumentParser
import CopydeskShell
import NewsAnalysis

/// `copydesk stories`: which articles report one event.
struct Stories: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Group articles by the event that they report.",
    discussion: """
      With '--json' each story gives one line (docs/annotations.md), otherwise a table for a \
      person. An article that stands alone is a story of its own.
      """)

  @OptionGroup var corpus: ComparedCorpus

  func run() throws {
    try corpus.answer(.stories) { articles, watch in
      NewsAnalysis.Stories(of: articles, cores: corpus.cores, watch: watch)?.jsonLines(of: articles)
    }
  }
}
