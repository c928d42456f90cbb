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
    let map = WordMap((0..<1000).map { (WordKey("word\($0)"), $0) } + [(WordKey("word7"), -1)])
    #expect(map.count == 1000)
    #expect((0..<1000).allSatisfy { map[WordKey("word\($0)")] == $0 })
    #expect((1000..<2000).allSatisfy { map[WordKey("word\($0)")] == nil })
  }

  @Test func `an empty map finds nothing`() {
    #expect(WordMap<Int>([])["said"] == nil)
  }
}
