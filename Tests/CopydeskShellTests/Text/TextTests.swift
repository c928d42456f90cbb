import Testing

@testable import CopydeskShell

struct TextTests {
  @Test(arguments: ["\u{1B}]0;owned\u{7}", "\u{9B}31m", "\u{202E}gnorw", "\u{7F}", "a\rb", "\u{2066}x", "\u{FEFF}"])
  func `nothing that commands a terminal stays in a line`(text: String) {
    let plain = StyledLine(text).plain
    for scalar in plain.unicodeScalars {
      #expect(scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value))
      #expect(scalar.properties.generalCategory != .format)
    }
  }

  @Test func `ordinary text of many scripts is left alone`() {
    for text in ["“Quoted” – it’s 5 €", "Анна Петренко", "東京 한국", "naïve café", "👩‍👩‍👧"] {
      #expect(StyledLine(text).plain == text)
    }
  }

  @Test func `width counts columns`() {
    #expect(DisplayWidth.of("naïve") == 5)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("東京") == 4)
    #expect(DisplayWidth.of("👍") == 2)
  }

  @Test func `text is cut at a column, never within a wide character`() {
    #expect(TextFitting.cut("abcdef", to: 4) == "abc…")
    #expect(TextFitting.cut("東京都", to: 4) == "東…")
    #expect(TextFitting.cut("abc", to: 3) == "abc")
  }

  @Test func `text breaks between words, and within one that is too long`() {
    #expect(TextFitting.wrapped("one two three", to: 7) == ["one two", "three"])
    #expect(TextFitting.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(TextFitting.wrapped("one two three four", to: 7, atMost: 2) == ["one two", "three…"])
  }
}
