import NewsAnalysis
import NewsText
import Testing

struct NoFigureTests {
  @Test(arguments: [
    "They met on 8 February 2012 at 5pm.", "It opened in 1997.", "She came 5th.", "He lives on Route 66.",
    "See section 4 on page 12.", "Call 555-1234 today.", "Call +44 20 7946 0958.", "The code is 10-10-10.",
    "The COP28 talks failed.",
    "The version is 1.2.3.", "It lists 1,2,3,4.", "No one saw it, and this one is new.", "COVID-19 came back.",
    "Pay to DE89370400440532013000.",
    "Pay to GB29 NWBK 6016 1331 9268 19.", "It is ٣٤ there.", "One cannot know.", "The second half began.",
    "Its part is 5517L308.", "Ring the 1-800 number.", "It rose 12٫5 there.", "It has 3,5 millions of them.",
  ])
  func `dates, ranks, labels and codes are no figures`(text: String) {
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test func `a number of 400 digits is left out`() {
    let text = "It has " + String(repeating: "7", count: 400) + " parts."
    #expect(MarkedText.figures(in: text) == text)
  }

  @Test func `percentages over 100 and numbers below zero are read as they stand`() {
    #expect(MarkedText.figures(in: "Prices rose 240%.") == "Prices rose ⟦↑240 %:240%⟧.")
    #expect(MarkedText.figures(in: "It was -12 degrees.") == "It was ⟦-12 deg:-12 degrees⟧.")
  }

  @Test(arguments: [
    "", "$", "5", "-", "1-", "between 5 and", "from", "a", "half", "one in", "$$$ 5%%% -- 1/0", "1e99999", "5 ½ ½ ½",
    "²³", "'s",
    "\u{1F525} 5\u{0301} km", "to to to 5 to to", "5 of 5 of 5 of 5", "million million million", "Rs", "US$",
    "the the the",
  ])
  func `odd input gives figures within the text`(text: String) {
    let analysis = Analyzer().analyze(Article(id: "odd", text: Array(text.utf8)))
    for figure in analysis.figures { figure.checkInvariants(in: analysis) }
    for date in analysis.dates { date.checkInvariants(in: analysis) }
    #expect(analysis.figures.allSatisfy { Int($0.range.end) <= text.utf8.count })
  }

  @Test func `a long run of numbers takes linear time and memory`() {
    let text = String(repeating: "twenty-five of 1,000 or 3-4 and $5 million ", count: 2_000)
    let analysis = Analyzer().analyze(Article(id: "long", text: Array(text.utf8)))
    #expect(analysis.figures.count >= 2_000)
  }

  @Test(arguments: [
    "(1) (1) ", "[1] [ [ ", "020 ", "AB12 ", "12 - 12 - ", "5' ", "in his 40s ", "one in ", "from 1 to ",
    "killed, and 2 ",
    "10, 000 ", "1,,", "５٦", "twice as ", "compared with 5 ",
  ])
  func `long runs of what almost is something give figures within the text`(part: String) {
    let text = String(repeating: part, count: 3_000)
    let analysis = Analyzer().analyze(Article(id: "long", text: Array(text.utf8)))
    for figure in analysis.figures { figure.checkInvariants(in: analysis) }
    #expect(analysis.figures.allSatisfy { Int($0.range.end) <= text.utf8.count })
  }
}
