import NewsText
import Testing

@testable import NewsReaders

struct HTMLReaderTests {
  private static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Crews vote | Harbour Post</title>
    <meta property="og:title" content="Crews vote to stay ashore">
    <meta property="og:site_name" content="Harbour Post">
    <link rel="canonical" href="https://post.example/2015/03/03/crews">
    <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "x",
      "datePublished": "2015-03-03T10:00:00Z", "author": [{"name": "Ines Moor"}]}]}</script>
    <script>document.write("<p>evil</p>")</script></head>
    <body class="has-sidebar"><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
    <div class="main"><h1>Crews vote to stay ashore</h1><p class="byline">By Ines Moor</p>
    <figure><img src="a.jpg"><figcaption>Dockers hold a banner at the northern pier.</figcaption></figure>
    <div class="article-body"><p>The crews of the northern line voted on Monday&nbsp;to stay ashore, <a href="/u">their
    union</a> said.<p>&#8220;We sail when the board answers,&#8221; said Duarte, who leads the crews &amp; the yards.
    <h2>What the board says</h2><p>The board said that it would answer within the week.</p>
    <div class="share-tools"><p>Share this long and winding story with all of your friends, now.</p></div>
    <div class="related"><a href="/2">Another story about ferries that nobody asked for</a></div></div></div>
    <footer>Copyright, the Harbour Post, all of it and for ever, in every country of the world.</footer></body></html>
    """

  @Test func `a page gives the article's words and nothing around them`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("a.html", Self.page))
    #expect(
      reading.text == """
        The crews of the northern line voted on Monday to stay ashore, their union said.

        “We sail when the board answers,” said Duarte, who leads the crews & the yards.

        What the board says

        The board said that it would answer within the week.
        """)
  }

  @Test func `what the page says of itself is read`() throws {
    let scratch = try Scratch()
    let article = try #require(Reading(try scratch.write("a.html", Self.page)).articles.first)
    #expect(article.title == "Crews vote to stay ashore")
    #expect(article.date?.description == "2015-03-03")
    #expect(article.outlet == "Harbour Post")
    #expect(article.url == "https://post.example/2015/03/03/crews")
    #expect(article.author == "Ines Moor")
  }

  @Test func `a page in an old encoding is read as it declares`() throws {
    let scratch = try Scratch()
    let head = Array("<html><head><meta charset=koi8-r></head><body><p>".utf8)
    let words: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]
    #expect(Reading(try scratch.write("a.html", head + words)).text == "Привет")
  }

  @Test(arguments: [
    "<html>", "<html><body></body></html>", "<html><p", "<html><!-- ", "<html><script>x", "<html><a b=\"", "<html></p>",
  ])
  func `a page without words holds no article`(page: String) throws {
    let scratch = try Scratch()
    #expect(Reading(try scratch.write("a.html", page)).reasons == [.noArticle(format: "HTML")])
  }

  @Test func `tags nested without end are read in bounded depth`() throws {
    let scratch = try Scratch()
    let page = "<html><body>" + String(repeating: "<div>", count: 50_000) + "It rained all day at the northern pier."
    #expect(Reading(try scratch.write("a.html", page)).text == "It rained all day at the northern pier.")
  }

  @Test func `references are resolved, half ones stay`() {
    let source = Array("&lt;&#x41;&#150;&copy;&nothing; & &amp &#0;&#xD800;".utf8)
    #expect(
      String(decoding: CharacterReferences.resolved(source[...]), as: UTF8.self)
        == "<A–©&nothing; & &amp \u{FFFD}\u{FFFD}")
  }
}
