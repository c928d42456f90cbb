import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct IdentityTests {
  private let path = ".sample.copydesk-corrections.tsv"

  private func loaded(_ files: FakeFiles, _ articles: [Article] = SampleCorpus.corpus.articles) -> Shell {
    Shell(sources: FakeArticles(loaded: .init(articles: articles, problems: [])), files: files)
  }

  @Test func `a merge is bound to a place of each name by the digest of its text`() throws {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    #expect(shell.answer("merge Ruiz with Okafor").contains("one source, said by a reader"))
    let lines = try #require(files.text(of: path)).split(separator: "\n").map { $0.split(separator: "\t") }
    let digest = SampleCorpus.bridge.article.digest.hexadecimal
    #expect(lines.dropFirst().map { $0.prefix(2) } == [[digest[...], "source"], [digest[...], "source"]])
    #expect(lines.dropFirst().map { $0[4] } == ["merged", "merged"])
    #expect(Set(lines.dropFirst().map { $0[5] }).count == 1)
  }

  @Test func `a merged source is marked in answers and exports`() {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    _ = shell.answer("merge Ruiz with Okafor")
    #expect(shell.answer("sources").contains("merged by a reader"))
    #expect(shell.answer("who Okafor").contains("merged by a reader"))
    #expect(shell.answer("show gazette-1:s2").contains("merged by a reader"))
    #expect(shell.answer("quotes by Okafor | csv").contains(",source merged,"))
    for ending in ["jsonl", "jsonld", "graphml"] {
      _ = shell.answer("export out.\(ending)")
      #expect(files.text(of: "out.\(ending)")?.contains("merged") == true, "\(ending)")
    }
  }

  @Test func `a third name joins those that were merged before`() {
    var shell = sampleShell()
    _ = shell.answer("assign gazette-1:q4 to Per Lind")
    _ = shell.answer("merge Ruiz with Okafor")
    _ = shell.answer("merge Lind with Ruiz")
    #expect(shell.answer("quotes by Per Lind denied thoughts").hasPrefix("5 quotations found"))
    #expect(shell.answer("quotes by Okafor denied thoughts").hasPrefix("5 quotations found"))
  }

  @Test func `a split source is marked and can be named by its reference`() {
    var shell = sampleShell()
    _ = shell.answer("split Okafor in courier-1")
    #expect(shell.answer("sources").contains("split by a reader"))
    #expect(shell.answer("quotes by courier-1:s1").hasPrefix("1 quotation found"))
    #expect(shell.answer("show courier-1:s1").contains("split by a reader"))
  }

  @Test(arguments: [
    "merge Ruiz with Okafor", "split Okafor in courier-1", "confirm gazette-1:q1", "reject gazette-1:q3",
  ])
  func `a correction is taken back, in answers and beside the corpus`(line: String) {
    let files = FakeFiles()
    var shell = sampleShell(files: files)
    let before = shell.answer("sources | json") + shell.answer("quotes | json")
    _ = shell.answer(line)
    #expect(shell.answer("sources | json") + shell.answer("quotes | json") != before)
    #expect(shell.answer("undo") == "taken back: \(line)")
    #expect(shell.answer("sources | json") + shell.answer("quotes | json") == before)
    #expect(files.text(of: path)?.split(separator: "\n").count == 1)
  }

  @Test func `a changed article is told with the number of corrections that no longer apply`() {
    let files = FakeFiles()
    var shell = loaded(files)
    _ = shell.answer("load sample")
    #expect(shell.answer("confirm gazette-1:q1").contains("confirmed"))
    let changed = SampleCorpus.corpus.articles.map { article in
      Article(id: article.id, text: article.text + Array(" More.".utf8), title: article.title)
    }
    var again = loaded(files, changed)
    let answer = again.answer("load sample")
    #expect(answer.contains("1 correction by readers"))
    #expect(answer.contains("1 correction no longer applies: the article has changed or is gone"))
  }
}
