import NewsReaders
import NewsText
import Testing

struct FeedReaderTests {
  private func read(_ source: String) throws -> Reading {
    let scratch = try Scratch()
    return Reading(try scratch.write("feed.xml", source))
  }

  @Test func `RSS gives an article an item, its markup taken off`() throws {
    let reading = try read(
      """
      <rss version="2.0"><channel><title>Harbour Post</title><item><title>Crews &amp;amp; yards</title>
      <link>https://post.example/1</link><guid>g1</guid><pubDate>Tue, 03 Mar 2015 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;It rained.&lt;/p&gt;</description></item><item><title>Empty</title></item><item/></channel></rss>
      """)
    #expect(reading.ids == ["g1", "feed-2"])
    #expect(reading.articles.map(\.title) == ["Crews & yards", "Empty"])
    #expect(reading.text == "It rained.")
    #expect(reading.articles.first?.outlet == "Harbour Post")
    #expect(reading.articles.first?.url == "https://post.example/1")
    #expect(reading.articles.first?.date?.description == "2015-03-03")
    #expect(reading.articles.last?.diagnostics.contains { $0.kind == .emptyText } == true)
  }

  @Test func `Atom gives content in XHTML and escaped`() throws {
    let reading = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>1</id><title>A</title>
      <link rel="edit" href="https://no.example"/><link href="https://post.example/a"/><published>2015-03-03T00:00:00Z</published>
      <content type="xhtml"><div><p>It rained.</p><p>Twice.</p></div></content></entry>
      <entry><id>2</id><title>B</title><content type="html"><![CDATA[<p>It <i>snowed</i>.</p>]]></content></entry></feed>
      """)
    #expect(
      reading.articles.map { String(decoding: $0.text, as: UTF8.self) } == ["It rained.\n\nTwice.", "It snowed."])
    #expect(reading.articles.first?.url == "https://post.example/a")
  }

  @Test func `entities that a file declares are neither expanded nor fetched`() throws {
    let source = """
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY s SYSTEM "file:///etc/hostname">]>
      <rss><channel><item><title>x</title><description>&b; &s; end</description></item></channel></rss>
      """
    #expect(try read(source).text == "&b; &s; end")
  }

  @Test func `a feed without items holds no article`() throws {
    #expect(try read("<rss><channel><title>t</title></channel></rss>").reasons == [.noArticle(format: "a feed")])
  }

  @Test func `a feed that breaks off gives what it held`() throws {
    #expect(try read("<rss><channel><item><title>A</title><description>It rained").text == "It rained")
  }
}
