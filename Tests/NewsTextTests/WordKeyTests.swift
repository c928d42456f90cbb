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

  @Test(arguments: [("kilo", "metres"), ("Éclair", "s"), ("Mo", "скВА"), ("driver", "’s"), ("", "said")])
  func `a word made of two parts has the key of the whole`(parts: (String, String)) {
    #expect(WordKey(parts.0).appending(parts.1.utf8) == WordKey(parts.0 + parts.1))
  }
}
