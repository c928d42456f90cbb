import Testing

@testable import NewsAnalysis

struct SourceNamesTests {
  @Test(arguments: [
    ["Ilse Varga", "Varga"], ["Harbour Safety Board", "HSB"], ["the police", "Police"],
    ["Minister Ilse Varga", "Ilse Varga"], ["Anna Petersen", "Anna Peterson"],
  ])
  func `a short and a long form may be one`(names: [String]) {
    #expect(SourceNames.mayBeOne(names[0], names[1]))
    #expect(SourceNames.mayBeOne(names[1], names[0]))
  }

  @Test(arguments: [
    ["Ilse Varga", "Ilse Brandt"], ["Tom Brandt", "Tim Brandt"], ["Harbour Safety Board", "HSC"], ["the", "a"],
    ["", "Varga"],
  ])
  func `other names are others`(names: [String]) {
    #expect(!SourceNames.mayBeOne(names[0], names[1]))
  }

  @Test func `what looks like a name and what is a pronoun`() {
    #expect(SourceNames.isCapitalised("Milo Bran-dt") && !SourceNames.isCapitalised("A senior official"))
    #expect(!SourceNames.isCapitalised("") && !SourceNames.isCapitalised("Varga"))
    #expect(SourceNames.isPronoun("he") && SourceNames.isPronoun("") && !SourceNames.isPronoun("the official"))
  }
}
