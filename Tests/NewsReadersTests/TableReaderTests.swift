import NewsReaders
import NewsText
import Testing

struct TableReaderTests {
  @Test func `a row is an article, its text unchanged`() throws {
    let scratch = try Scratch()
    let csv =
      "id,title,date,text\r\nq1,\"Crews, tired, vote\",2015-03-03,\"She said \"\"no\"\".\r\n\r\nIt rained.\"\r\n"
    let reading = Reading(try scratch.write("a.csv", csv))
    #expect(reading.text == "She said \"no\".\r\n\r\nIt rained.")
    #expect(reading.articles.first?.title == "Crews, tired, vote")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
  }

  @Test func `semicolons, tabs and other names of columns are told from the header`() throws {
    let scratch = try Scratch()
    let first = Reading(
      try scratch.write("a.csv", "\u{FEFF}Headline;Link;Body\nVote;https://www.post.example/v;It rained.\n"))
    #expect(first.articles.first?.outlet == "post.example")
    #expect(first.text == "It rained.")
    let second = Reading(try scratch.write("b.tsv", "headline\tbody\nVote\tIt rained, twice.\n"))
    #expect(second.text == "It rained, twice.")
  }

  @Test func `a table without a column for the text is one failure that names its columns`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.csv", "name,age\nInes,41\n"))
    #expect(reading.reasons == [.noTextColumn(["name", "age"])])
    #expect(
      reading.failures.first?.description.hasSuffix("a.csv:1: no column for the text among 'name', 'age'") == true)
  }

  @Test func `a table of nothing but its header holds no article`() throws {
    let scratch = try Scratch()
    #expect(Reading(try scratch.write("a.csv", "id,text\n")).reasons == [.noArticle(format: "CSV")])
    #expect(Reading(try scratch.write("b.csv", "\n\n")).reasons == [.empty])
  }

  @Test func `a short row fails alone, with its line`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.csv", "id,text\nr1\n\nr2,It rained.,more\n"))
    #expect(reading.ids == ["r2"])
    #expect(reading.failures.map(\.line) == [2])
  }

  @Test func `a quotation mark that stays open takes the rest of the file`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.csv", "id,text\no1,\"It \"\"rained,\no2,x\n"))
    #expect(reading.text == "It \"rained,\no2,x\n")
  }

  @Test func `bytes of Windows-1252 are read as such`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.csv", Array("id,text\nw1,caf".utf8) + [0xE9, 0x0A]))
    #expect(reading.text == "café")
    #expect(reading.articles.first?.diagnostics.contains { $0.kind == .guessedEncoding } == true)
  }
}
