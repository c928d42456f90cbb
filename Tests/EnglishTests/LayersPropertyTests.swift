import English
import NewsText
import Testing

struct LayersPropertyTests {
  private static let odd: [String] = [
    "", " ", "\n\n", ".", "...", "?!?!", "((((((", "\"\"\"\"", "'", "’s", "a", "1", "-", "- - - -", "$$$", "@", "#",
    "http://", "a@b.c", "\u{0}", "x\u{0}\u{0}y", "👩‍🚒👍🏽🎉", "日本語の文。もう一つ。", "Это предложение. И второе!",
    "mixed العربية text и more", "\u{200B}zero\u{200B}width", "e\u{301}tude", "\u{FEFF}BOM", "a\u{A0}b", "…", "….",
    "No. No. No.", "U.S.U.S.", "1.2.3.4.", "'''''", "``quoted''", "A. B. C. D.", "\u{1F1E8}\u{1F1ED}", "*/*/*", "&&&&",
    "ALL CAPITALS HERE ARE LOUD. THEY STAY SO.", "no capitals at all here. none.",
  ]

  private func layers(_ text: String) -> Layers {
    LanguageModel.english.layers(of: Article(id: "a", text: Array(text.utf8)))
  }

  private func checkAll(_ layers: Layers) {
    layers.checkInvariants()
    var trees = TreeStore(layers)
    for index in layers.sentences.indices {
      let tree = trees.tree(ofSentence: index)
      tree.checkInvariants()
      #expect(tree.heads.count == layers.sentences[index].tokens.count)
    }
  }

  @Test func `odd texts alone keep every invariant`() {
    for text in Self.odd { checkAll(layers(text)) }
  }

  @Test func `odd texts in every pair keep every invariant`() {
    for first in Self.odd.prefix(20) {
      for second in Self.odd.suffix(20) { layers(first + second + " " + first).checkInvariants() }
    }
  }

  @Test func `tokens leave out nothing but white space`() {
    for text in Self.odd {
      let layers = layers(text)
      let left = layers.tokens.reduce(0) { $0 + $1.range.count }
      let visible = text.unicodeScalars.filter { !$0.properties.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
      #expect(left == visible, "\(text.debugDescription)")
    }
  }

  @Test func `a long sentence without a stop is read in time`() {
    let word = "commission spokeswoman said that Orlova "
    checkAll(layers(String(repeating: word, count: 400)))
    layers(String(repeating: "a", count: 100_000)).checkInvariants()
    layers(String(repeating: ".", count: 100_000)).checkInvariants()
    layers(String(repeating: ". ", count: 20_000)).checkInvariants()
    layers(String(repeating: "(", count: 20_000)).checkInvariants()
    layers(String(repeating: "😀", count: 20_000)).checkInvariants()
    layers(String(repeating: "\u{0}", count: 100_000)).checkInvariants()
    layers(String(repeating: "• x ", count: 20_000)).checkInvariants()
    layers(String(repeating: "Ann 01/02/2003 11:00 AM ", count: 4_000)).checkInvariants()
    layers(String(repeating: "слово كلمة word 字 ", count: 4_000)).checkInvariants()
  }

  @Test func `the same text gives the same layers beside any other`() {
    let text = "Mayor Dana Orlova met Kofi Brandt in Accra. She said: “We agreed.”"
    let alone = layers(text)
    let batch = [Self.odd[40], text, "Something else. Dana is a village."].map {
      Article(id: "b", text: Array($0.utf8))
    }
    let beside = batch.parallelMap(cores: 2) { LanguageModel.english.layers(of: $0) }[1]
    #expect(alone.tokens == beside.tokens)
    #expect(alone.tags == beside.tags)
    #expect(alone.lemmas == beside.lemmas)
    #expect(alone.entities == beside.entities)
    #expect(
      LanguageModel.english.tree(ofSentence: 0, in: alone) == LanguageModel.english.tree(ofSentence: 0, in: beside))
  }
}
