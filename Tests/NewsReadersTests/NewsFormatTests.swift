import NewsReaders
import NewsText
import Testing

/// One small sample of each of the news industry's formats.
struct NewsFormatTests {
  private func article(_ name: String, _ source: String) throws -> Article {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write(name, source))
    #expect(reading.failures.isEmpty)
    return try #require(reading.articles.first)
  }

  private func text(_ article: Article) -> String {
    String(decoding: article.text, as: UTF8.self)
  }

  private static let nitf = """
    <nitf><head><docdata><date.issue norm="20150303T101500Z"/></docdata></head><body><body.head>
    <hedline><hl1>Crews vote</hl1></hedline><byline>By <person>Ines Moor</person>, staff</byline>
    <note><body.content><p>For editors.</p></body.content></note></body.head>
    <body.content><media><media-caption><p>Dockers at the pier.</p></media-caption></media>
    <p>The crews <em>voted</em> on Monday.</p><p>It rained.</p></body.content></body></nitf>
    """

  @Test func `NITF gives its paragraphs without captions and notes`() throws {
    let article = try article("a.xml", "<?xml version=\"1.0\"?>\n" + Self.nitf)
    #expect(text(article) == "The crews voted on Monday.\n\nIt rained.")
    #expect(article.title == "Crews vote")
    #expect(article.date?.description == "2015-03-03")
    #expect(article.author == "Ines Moor")
  }

  @Test func `NewsML-G2 gives the NITF inside it, its own headline first`() throws {
    let source = """
      <newsItem guid="urn:x:1"><itemMeta><versionCreated>2015-03-04T00:00:00Z</versionCreated></itemMeta>
      <contentMeta><headline>Crews vote: no</headline></contentMeta>
      <contentSet><inlineXML>\(Self.nitf)</inlineXML></contentSet></newsItem>
      """
    let article = try article("a.xml", source)
    #expect(article.id == "urn:x:1")
    #expect(article.title == "Crews vote: no")
    #expect(article.date?.description == "2015-03-04")
    #expect(text(article).hasPrefix("The crews voted"))
  }

  @Test func `NewsML gives the longest of its contents`() throws {
    let source = """
      <NewsML><NewsItem><FirstCreated>20150303T000000+0000</FirstCreated><HeadLine>Crews vote</HeadLine>
      <DataContent>Vote</DataContent><DataContent><style>p { }</style><p>The crews voted.</p><p>It rained.</p></DataContent>
      </NewsItem></NewsML>
      """
    #expect(text(try article("a.xml", source)) == "The crews voted.\n\nIt rained.")
  }

  @Test func `ninjs gives plain text before markup, in the spellings of all versions`() throws {
    let first = try article(
      "a.json",
      #"{"uri": "x:1", "type": "text", "versioncreated": "2015-03-03T00:00:00Z", "headline": "Vote", "body_xhtml": "<p>It <b>rained</b>.</p><p>Twice.</p>"}"#
    )
    #expect(text(first) == "It rained.\n\nTwice.")
    let third = try article(
      "b.json",
      #"{"uri": "x:2", "versionCreated": "2015-03-03", "headlines": [{"role": "main", "value": "Vote"}], "bodies": [{"role": "xhtml", "value": "<p>a</p>"}, {"contentType": "text/plain", "value": "It rained."}]}"#
    )
    #expect(text(third) == "It rained.")
    #expect(third.title == "Vote")
  }

  @Test func `a picture in ninjs and XML of another kind hold no article`() throws {
    let scratch = try Scratch()
    let picture = try scratch.write("a.json", #"{"uri": "x:1", "type": "picture", "versioncreated": "2015-03-03"}"#)
    let other = try scratch.write("b.xml", "<?xml version=\"1.0\"?><catalog><p>Words</p></catalog>")
    #expect(Reading(picture, other).reasons == [.noArticle(format: "ninjs"), .noArticle(format: "XML")])
  }

  @Test func `Reuters SGML gives story by story, without dateline and sign-off`() throws {
    let scratch = try Scratch()
    let source = """
      <!DOCTYPE lewis SYSTEM "lewis.dtd">
      <REUTERS NEWID="7"><DATE> 3-MAR-1987 11:35:01.50</DATE><TEXT>&#2;
      <TITLE>CREWS &lt;CRW> VOTE</TITLE><DATELINE>    PORT MAREN, March 3 - </DATELINE><BODY>The crews voted.
          It rained.
       Reuter
      &#3;</BODY></TEXT></REUTERS>
      <REUTERS NEWID="8"><DATE> 3-MAR-1987</DATE><TEXT TYPE="UNPROC">&#2; PORT MAREN RAIN
      &#3;</TEXT></REUTERS>
      """
    let reading = Reading(try scratch.write("a.sgm", source))
    #expect(reading.ids == ["7", "8"])
    #expect(reading.articles.map(\.title) == ["CREWS <CRW> VOTE", nil])
    #expect(reading.articles.map { text($0) } == ["The crews voted.\n    It rained.", " PORT MAREN RAIN"])
    #expect(reading.articles.first?.date?.description == "1987-03-03")
  }

  @Test func `Factiva's two exports give headline, day and both parts of the text`() throws {
    let xml = try article(
      "a.xml",
      """
      <PPSResponse><article><headline><paragraph><hlt>Crews</hlt> vote</paragraph></headline>
      <leadParagraph><paragraph>It rained.</paragraph></leadParagraph><tailParagraphs><paragraph>Twice.</paragraph>
      </tailParagraphs><publicationDate><dateTime>2015-03-03T01:00:00Z</dateTime></publicationDate></article></PPSResponse>
      """)
    let html = try article(
      "a.html",
      """
      <html><body><div class="article enArticle"><table><tr><td><b>HD</b>&nbsp;</td><td><b>Crews vote</b></td></tr>
      <tr><td><b>PD</b>&nbsp;</td><td>3 mars 2015</td></tr><tr><td><p><b>LP</b>&nbsp;</p></td><td><p>It rained.</p></td></tr>
      <tr><td><b>TD</b>&nbsp;</td><td><p>Twice.</p></td></tr></table></div></body></html>
      """)
    for article in [xml, html] {
      #expect(article.title == "Crews vote")
      #expect(article.date?.description == "2015-03-03")
      #expect(text(article) == "It rained.\n\nTwice.")
    }
  }
}
