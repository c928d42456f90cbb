import NewsText
import Testing

struct WordSetTests {
  @Test func `a list has comments, line ends and words told twice`() {
    let set = WordSet("said told # the neutral ones\nasked said\n# nothing else\n")
    #expect(set.count == 3)
    #expect(set.contains("Told"))
    #expect(!set.contains("neutral"))
    #expect(!set.contains(""))
  }

  @Test func `a map of a thousand words finds each and nothing else`() {
    let words = (0..<2000).map { (number: Int) in WordKey("word\(number)") }
    let map = WordMap(zip(words.prefix(1000), 0...) + [(words[7], -1)])
    let found = words.map { word in map[word] ?? -1 }
    #expect(map.count == 1000)
    #expect(found == Array(0..<1000) + Array(repeating: -1, count: 1000))
  }

  @Test func `an empty map finds nothing`() {
    #expect(WordMap<Int>([])["said"] == nil)
  }

  @Test func `what a word is told to be twice is combined in order`() {
    let pairs: [(WordKey, [String])] = [("said", ["a"]), ("told", ["b"]), ("Said", ["c"])]
    let map = WordMap(pairs, uniquingKeysWith: +)
    #expect(map["said"] == ["a", "c"])
    #expect(map["told"] == ["b"])
    #expect(map.count == 2)
  }
}
