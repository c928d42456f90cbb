import NewsText
import Testing

struct WordKeyTests {
  @Test(arguments: [("Said", "said"), ("ÉCLAIR", "éclair"), ("ПУТИН", "путин"), ("don’t", "don't"), ("ΟΔΟΣ", "οδοσ")])
  func `case and the form of an apostrophe make no difference`(pair: (String, String)) {
    #expect(WordKey(pair.0) == WordKey(pair.1))
  }

  @Test func `other words have other keys`() {
    #expect(WordKey("said") != WordKey("says"))
    #expect(WordKey("“") != WordKey("”"))
    #expect(WordKey("—") != WordKey("–"))
  }
}
