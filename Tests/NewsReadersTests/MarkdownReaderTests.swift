import NewsReaders
import NewsText
import Testing

struct MarkdownReaderTests {
  @Test func `front matter gives the metadata and is no part of the text`() throws {
    let scratch = try Scratch()
    let source =
      "---\ntitle: \"Crews: a vote\"\ndate: 2015-03-03\noutlet: Harbour Post\nauthor: [A B, C D]\n---\n\n# Crews\n\nIt **rained**.\n"
    let reading = Reading(try scratch.write("a.md", source))
    let article = try #require(reading.articles.first)
    #expect(reading.text == "\n# Crews\n\nIt **rained**.\n")
    #expect(article.title == "Crews: a vote")
    #expect(article.date?.description == "2015-03-03")
    #expect(article.outlet == "Harbour Post")
    #expect(article.author == "A B, C D")
  }

  @Test func `a heading is the title where there is no front matter`() throws {
    let scratch = try Scratch()
    #expect(
      Reading(try scratch.write("a.md", "# Crews *vote*\n\nIt rained.\n")).articles.first?.title == "Crews vote")
  }

  @Test(arguments: ["a: [", "- - - - - - - - - - - - - - - - - - - - - - - - x", "x", "&a [*a, *a]"])
  func `front matter that is no YAML mapping is reported and passed over`(yaml: String) throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.md", "---\n\(yaml)\n---\nIt rained.\n"))
    #expect(reading.text == "It rained.\n")
    #expect(reading.articles.first?.diagnostics.contains { $0.kind == .missingField } == true)
  }
}
