import English
import NewsText
import Testing

struct TokenizerTests {
  private func words(_ text: String) -> String {
    let layers = LanguageModel.english.layers(of: Article(id: "a", text: Array(text.utf8)))
    return layers.tokens.map { layers.article.string($0.range) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Orlova didn't know it’s Mirko's.", "Orlova did n't know it ’s Mirko 's ."),
    ("They cannot, the workers' union said.", "They can not , the workers ' union said ."),
    ("A 15-year-old e-mail of the U.S.-led co-op", "A 15 - year - old e-mail of the U.S. - led co-op"),
    ("It cost $1,200.50, US$3m or 12%.", "It cost $ 1,200.50 , US $ 3 m or 12 % ."),
    ("At 5pm on 9/11 the AT&T line 713-555-0147 rang", "At 5 pm on 9/11 the AT&T line 713-555-0147 rang"),
    ("See www.example.org/a-b, write to kim@example.org.", "See www.example.org/a-b , write to kim@example.org ."),
    ("“Wait… what?!” he asked -- twice...", "“ Wait … what ?! ” he asked -- twice ..."),
    ("Mr. J. Okafor of Inc. fame", "Mr. J. Okafor of Inc. fame"),
    ("in the '60s, 'em say ‘yes’", "in the '60s , 'em say ‘ yes ’"),
    ("No. 10 said no.", "No. 10 said no ."),
    ("👩‍🚒👍🏽 great", "👩‍🚒 👍🏽 great"),
  ])
  func `words are cut as the English Web Treebank cuts them`(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test func `a paragraph of two fragments is one run of tokens`() {
    let text = Array("They paid\n\n* for it. Then left.".utf8)
    let layout = Layout(
      paragraphs: [.init(fragments: [ByteRange(0, 9), ByteRange(13, text.count)])], furniture: [],
      noise: [ByteRange(11, 12)])
    let layers = LanguageModel.english.layers(of: Article(id: "a", text: text, layout: layout))
    #expect(layers.tokens.count == 8)
    #expect(layers.sentences.count == 2)
    #expect(layers.tokens[2].shape.isSuperset(of: [.fragmentStart, .spaceBefore]))
    #expect(layers.tokens[0].shape.contains(.paragraphStart))
  }

  @Test func `shapes tell capitals, digits and quotation marks`() {
    let layers = LanguageModel.english.layers(of: Article(id: "a", text: Array("“Łódź NATO's x7”".utf8)))
    let shapes = layers.tokens.map(\.shape)
    #expect(shapes[0].isSuperset(of: [.mark, .quotationMark, .spaceBefore]))
    #expect(shapes[1].isSuperset(of: [.capitalized, .hasLowercase]))
    #expect(shapes[2].isSuperset(of: [.capitalized, .allCapitals]))
    #expect(!shapes[3].contains(.spaceBefore))
    #expect(shapes[4].isSuperset(of: [.hasDigit, .hasLetter]))
    #expect(shapes[5].contains(.quotationMark))
  }
}
