import NewsAnalysis
import NewsText
import Testing

struct MoneyOriginTests {
  private func codes(
    _ text: String, outlet: String? = nil, url: String? = nil, credits: [String] = []
  ) -> [String?] {
    let article = Article(id: "test", text: Array(text.utf8), outlet: outlet, url: url, credits: credits)
    return Analyzer().analyze(article).figures.map { $0.unit.code }
  }

  @Test func `without evidence the commonest money is meant`() {
    #expect(codes("It cost $5.") == ["USD"])
    #expect(codes("It cost 500 pounds in fees.") == ["GBP"])
  }

  @Test func `money of too many lands is none without evidence`() {
    #expect(codes("It cost 20 shillings.") == [nil])
    #expect(codes("It cost 20 shillings.", outlet: "Nairobi Harbour News") == ["KES"])
  }

  @Test func `the outlet's address or name tells its country`() {
    #expect(codes("It cost $5.", url: "https://harbour.example.au/a") == ["AUD"])
    #expect(codes("It cost $5.", outlet: "Toronto Harbour News") == ["CAD"])
    #expect(codes("It cost $5.", outlet: "Harbour News") == ["USD"])
    #expect(codes("It cost Rs 500.", url: "https://harbour.example.pk/a") == ["PKR"])
    #expect(codes("It cost 500 kr.", url: "https://harbour.example.se/a") == ["SEK"])
    #expect(codes("It cost 500 pesos.", outlet: "Manila Harbour News") == ["PHP"])
  }

  @Test func `the dateline tells it where nothing else does`() {
    #expect(codes("CAIRO, Feb. 8 — It cost 500 pounds in fees.") == ["EGP"])
    #expect(codes("SYDNEY, Feb. 8 — It cost $5.") == ["AUD"])
    #expect(codes("SYDNEY, Feb. 8 — It cost $5.", outlet: "Chicago Harbour News") == ["USD"])
  }

  @Test func `the dateline of a news service tells it too`() {
    #expect(codes("SYDNEY — It cost $5.", credits: ["Reuters"]) == ["AUD"])
    #expect(codes("WELLINGTON, Feb. 8 (Reuters) — It cost $5.") == ["NZD"])
    #expect(codes("TORONTO (AP) — It cost $5 million ($3.6 million U.S.).") == ["CAD", "USD"])
    #expect(codes("OSLO (AP) — It cost $5.") == ["USD"])
  }

  @Test func `an explicit mention decides`() {
    #expect(codes("It cost C$5. The dock cost $3.") == ["CAD", "CAD"])
    #expect(codes("It cost 5 Egyptian pounds. The dock cost 30 pounds in fees.") == ["EGP", "EGP"])
    #expect(codes("It cost $5 Canadian.") == ["CAD"])
    #expect(codes("It cost US$5 and then $3.", url: "https://harbour.example.au/a") == ["USD", "USD"])
  }

  @Test func `a sign in parentheses gives the worth in American dollars`() {
    #expect(codes("It cost A$5 million ($4 million).") == ["AUD", "USD"])
  }

  @Test(arguments: ["", "www", "https://", "...", ".", "The", "$", "-"])
  func `odd names and addresses are of no country`(name: String) {
    #expect(codes("It cost $5.", outlet: name, url: name) == ["USD"])
  }
}
