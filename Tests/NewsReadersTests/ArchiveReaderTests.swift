import NewsReaders
import NewsText
import Testing

struct ArchiveReaderTests {
  private static let page = "<html><body><p>The crews of the northern line voted on Monday.</p></body></html>"

  private static func record(_ kind: String, _ block: String, address: String = "https://post.example/1") -> String {
    "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: <\(address)>\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private static let chunked =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    + "10\r\n\(page.prefix(16))\r\n\(String(page.utf8.count - 16, radix: 16))\r\n\(page.dropFirst(16))\r\n0\r\n\r\n"

  private static let archive =
    record("warcinfo", "software: x\r\n") + record("request", "GET / HTTP/1.1\r\n\r\n")
    + record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx") + record("response", chunked)

  @Test func `the pages among the responses of a WARC are read`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.warc", Self.archive))
    #expect(reading.text == "The crews of the northern line voted on Monday.")
    #expect(reading.articles.map(\.url) == ["https://post.example/1"])
    #expect(reading.failures.isEmpty)
  }

  @Test func `a WARC that ends early gives what it held and says so`() throws {
    let scratch = try Scratch()
    let broken = Self.archive + Self.record("response", Self.chunked).dropLast(40)
    let reading = Reading(try scratch.write("a.warc", broken))
    #expect(reading.articles.count == 1)
    #expect(reading.reasons == [.truncatedArchive("WARC")])
    #expect(Reading(try scratch.write("b.warc", "WARC/1.0\r\nX: y\r\n\r\n")).reasons.count == 1)
  }

  @Test func `a WACZ gives the pages of its WARC files`() throws {
    let scratch = try Scratch()
    let zip = StoredZip(
      .init(name: "archive/a.warc", content: Array(Self.archive.utf8)), .init(name: "x.json", content: []))
    #expect(Reading(try scratch.write("a.wacz", zip.bytes)).articles.count == 1)
  }

  private func word(_ paragraphs: [String]) -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let document = "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>\(body)</w:body></w:document>"
    return StoredZip(.init(name: "word/document.xml", content: Array(document.utf8))).bytes
  }

  @Test func `a Word document is a page`() throws {
    let scratch = try Scratch()
    let reading = Reading(
      try scratch.write("a.docx", word(["Crews vote", "March 3, 2015", "", "It rained &amp; snowed."])))
    #expect(reading.text == "Crews vote\n\nMarch 3, 2015\n\nIt rained & snowed.")
    #expect(reading.articles.first?.title == "Crews vote")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
  }

  @Test func `a LexisNexis export in Word gives its articles`() throws {
    let scratch = try Scratch()
    let lines = [
      "Crews vote", "Harbour Post", "March 3, 2015", "Body", "It rained.", "Twice.", "Load-Date: March 4, 2015",
    ]
    let reading = Reading(try scratch.write("a.docx", word(lines + lines)))
    #expect(reading.articles.map(\.title) == ["Crews vote", "Crews vote"])
    #expect(reading.articles.map(\.outlet) == ["Harbour Post", "Harbour Post"])
    #expect(reading.text == "It rained.\n\nTwice.")
  }

  @Test func `a LexisNexis export in text gives its articles`() throws {
    let scratch = try Scratch()
    let article = """
                                     1 of 2 DOCUMENTS\r
      \r
                                    Harbour Post\r
      \r
                             March 3, 2015 Tuesday\r
      \r
      Crews vote to stay\r
      ashore\r
      \r
      BYLINE: Ines Moor\r
      \r
      LENGTH: 4 words\r
      \r
      It rained.\r
      \r
      Twice.\r
      \r
      LOAD-DATE: March 4, 2015\r

      """
    let reading = Reading(try scratch.write("a.TXT", article + article.replacing("1 of", with: "2 of")))
    #expect(reading.ids == ["a-1", "a-2"])
    #expect(reading.articles.first?.title == "Crews vote to stay ashore")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
    #expect(reading.articles.first?.author == "Ines Moor")
    #expect(reading.text == "It rained.\n\nTwice.")
  }

  @Test func `zip archives that are broken or hold no article are refused`() throws {
    let scratch = try Scratch()
    let whole = word(["It rained."])
    #expect(Reading(try scratch.write("a.docx", whole.prefix(whole.count / 2))).reasons == [.truncatedArchive("zip")])
    let other = StoredZip(.init(name: "a.bin", content: [1, 2, 3])).bytes
    #expect(Reading(try scratch.write("b.docx", other)).reasons == [.noArticle(format: "Word")])
    #expect(Reading(try scratch.write("c.zip", other)).reasons == [.binary("a zip archive")])
  }
}
