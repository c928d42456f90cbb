import NewsText
import Synchronization
import Testing

@testable import CopydeskShell

/// Gives articles, and counts how often it was asked.
private final class CountedArticles: ArticleSource {
  private let asked = Mutex(0)
  private let articles: Mutex<[Article]>

  init(_ articles: [Article]) {
    self.articles = Mutex(articles)
  }

  var loads: Int { asked.withLock { $0 } }

  func replace(with articles: [Article]) {
    self.articles.withLock { $0 = articles }
  }

  func load(_ paths: [String], under supervision: Supervision) -> LoadedArticles {
    asked.withLock { $0 += 1 }
    return LoadedArticles(
      articles: articles.withLock { $0 }, problems: [.init(place: "desk/torn.txt:3", reason: "no text")])
  }

  func paths(beginningWith prefix: String) -> [String] { [] }
}

struct CorpusCacheTests {
  private static let questions = [
    "articles | csv", "quotes | csv", "quotes by Quill | records", "quotes containing \"shall hold\" | csv",
    "sources all | csv", "who Ada Quill", "who quil", "figures | csv", "figures about bolts", "unattributed | csv",
    "kwic hold* sort 1R | csv", "collocates gate", "dispersion gate", "dates | csv", "verbs | csv", "about | csv",
    "timeline", "problems | csv", "show a0", "cite a1:q1", "check a2", "stories", "dupes",
  ]

  private static func article(_ number: Int) -> Article {
    let text = """
      “The gate shall hold,” Ada Quill, the harbour master, said on Monday. Divers found \(number + 12) loose bolts.

      Mr. Oren Lisk denied that the gate would leak. A senior official expects “holding costs” of $\(number + 3)m. ❌
      """
    return Article(
      id: "a\(number)", text: Array(text.utf8), title: "Gate \(number)",
      date: CalendarDate(iso: "2021-03-0\(number + 1)"),
      outlet: number.isMultiple(of: 2) ? "Quay Post" : nil, url: "https://quay.example/\(number)", author: "R. Dahl",
      credits: ["AP"])
  }

  private let source = CountedArticles((0..<5).map { Self.article($0) })
  private let cache = FakeCache()

  private func shell(_ cache: FakeCache?) -> Shell {
    var settings = Settings()
    settings.cores = 2
    return Shell(sources: source, files: FakeFiles(), cache: cache, settings: settings)
  }

  /// Everything that a shell says after `load desk`.
  private func answers(_ cache: FakeCache?) -> [String] {
    var shell = shell(cache)
    return [shell.answer("load desk")] + Self.questions.map { shell.answer($0) }
  }

  @Test func `answers are the same without a cache, when it is filled, and out of it`() {
    let without = answers(nil)
    let filling = answers(cache)
    #expect(cache.files.count == 1)
    #expect(source.loads == 2)
    let reading = answers(cache)
    #expect(source.loads == 2)
    for (question, answer) in zip(["load desk"] + Self.questions, without.indices) {
      #expect(filling[answer] == without[answer], "\(question)")
      #expect(reading[answer] == without[answer], "\(question)")
    }
  }

  @Test func `another program or other files are analysed anew`() {
    _ = answers(cache)
    let updated = cache.seen(by: "program with another model")
    _ = answers(updated)
    #expect(source.loads == 2)
    #expect(updated.files.count == 1)
    cache.change(to: "second")
    _ = answers(cache)
    #expect(source.loads == 3)
    #expect(cache.files.count == 1)
  }

  @Test func `a changed corpus takes over what is the same, and answers as if it were new`() {
    _ = answers(cache)
    source.replace(with: [Self.article(7), Self.article(1), Self.article(3)])
    cache.change(to: "second")
    #expect(answers(cache) == answers(nil))
    #expect(answers(cache) == answers(nil))
  }

  @Test(arguments: [0, 1, 23, 24, 1000, 2000])
  func `a file that was cut off is told of once and made anew`(dropped: Int) {
    let whole = answers(cache)
    cache.damage { Array($0.prefix(dropped)) }
    var shell = shell(cache)
    let first = shell.respond(to: "load desk")
    #expect(first.complaints.map { $0.plain }.contains { $0.hasPrefix("the kept analysis is damaged") })
    #expect(Self.questions.map { shell.answer($0) } == Array(whole.dropFirst()))
    #expect(answers(cache) == whole)
  }

  @Test func `a damaged byte anywhere never changes an answer`() throws {
    let whole = answers(cache)
    let bytes = try #require(cache.files.values.first)
    for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 16)) {
      cache.damage { _ in
        var damaged = bytes
        damaged[place] ^= 0x41
        return damaged
      }
      var shell = shell(cache)
      let loaded = shell.respond(to: "load desk")
      #expect(loaded.complaints.contains { $0.plain.hasPrefix("the kept analysis is damaged") }, "byte \(place)")
      #expect(shell.answer("quotes | csv") == whole[2])
    }
  }

  @Test func `'set cache off' and a cache that is only read keep nothing`() {
    var shell = shell(cache)
    #expect(shell.answer("set cache off") == "cache is off")
    _ = shell.answer("load desk")
    #expect(cache.files.isEmpty)
    let reading = FakeCache(isWritable: false)
    _ = answers(reading)
    #expect(reading.files.isEmpty)
  }

  @Test func `what was stopped is not kept`() {
    var shell = shell(cache)
    let stopped = Supervision(report: { _ in }, isCancelled: { true })
    _ = shell.respond(to: "load desk", under: stopped)
    #expect(cache.files.isEmpty)
  }

  @Test func `a corrected corpus is found again with its corrections`() {
    let files = FakeFiles()
    func answer(_ lines: [String]) -> String {
      var shell = Shell(sources: source, files: files, cache: cache)
      return lines.map { shell.answer($0) }.last ?? ""
    }
    let rejected = answer(["load desk", "reject a0:q1", "quotes by Quill | csv"])
    #expect(answer(["load desk", "quotes by Quill | csv"]) == rejected)
    #expect(source.loads == 1)
  }
}
