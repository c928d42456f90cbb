import NewsReaders
import NewsText
import Testing

struct TextReaderTests {
  private static let page = "Crews vote\nMarch 3, 2015\n\n“We sail,” said Duarte.\n"

  @Test func `headline and date are read from the page, and stay in the text`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.txt", "\u{FEFF}" + Self.page))
    #expect(reading.articles.first?.title == "Crews vote")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
    #expect(reading.text == Self.page)
    #expect(reading.ids == ["a"])
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read in both byte orders`(isLittle: Bool) throws {
    let scratch = try Scratch()
    let units = [0xFEFF] + Array(Self.page.utf16)
    let bytes = units.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(Reading(try scratch.write("a.txt", bytes)).text == Self.page)
  }

  @Test func `Windows-1252 is guessed where nothing is UTF-8`() throws {
    let scratch = try Scratch()
    let bytes = [0x93] + Array("We sail".utf8) + [0x94, 0x20] + Array("caf".utf8) + [0xE9]
    #expect(Reading(try scratch.write("a.txt", bytes)).text == "“We sail” café")
  }

  @Test func `what the text does not say is taken from the file's name`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("2015-03-03_harbour-post_crews-vote-again.txt", "It rained."))
    let article = try #require(reading.articles.first)
    #expect(article.date?.description == "2015-03-03")
    #expect(article.outlet == "harbour-post")
    #expect(article.title == "crews vote again")
  }

  @Test func `the outlet is the host of the address, and the day may stand in it`() throws {
    let scratch = try Scratch()
    let text = "It rained.\n\nOriginal url:\n\n<https://www.post.example/2015/03/03/rain>\n"
    let article = try #require(Reading(try scratch.write("x.txt", text)).articles.first)
    #expect(article.outlet == "post.example")
    #expect(article.url == "https://www.post.example/2015/03/03/rain")
    #expect(article.date?.description == "2015-03-03")
  }
}
