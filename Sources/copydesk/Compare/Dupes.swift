import ArgumentParser
import CopydeskShell
import NewsAnalysis

/// `copydesk dupes`: which articles print the same copy.
struct Dupes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dupes", abstract: "Find articles that print the same copy.",
    discussion: """
      With '--json' each pair gives one line (docs/annotations.md), otherwise a table for a person, with the share of \
      each that stands word for word in the other, who is known to have printed it first, and the services that are \
      credited. Who copied whom is not told by it.
      """)

  @OptionGroup var corpus: ComparedCorpus

  func run() throws {
    try corpus.answer(.dupes) { articles, watch in
      Duplicates(of: articles, cores: corpus.cores, watch: watch)?.jsonLines(of: articles)
    }
  }
}
