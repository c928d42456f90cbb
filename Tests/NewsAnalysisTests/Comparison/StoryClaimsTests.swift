import NewsText
import Testing

@testable import NewsAnalysis

struct StoryClaimsTests {
  private static let first = """
    The ferry left Brackwater with both ramps open on Friday. An inspector who asked not to be named said that the ramp \
    of the ferry had been welded shut in April. Nobody at the yard answered.
    """

  private func story(_ texts: [String], outlets: [String?], credits: [[String]] = [[], [], []]) -> StoryClaims {
    StoryClaims(
      texts.indices.map { index in
        Analyzer().analyze(
          Article(
            id: "a\(index)", text: Array(texts[index].utf8), outlet: outlets[index], credits: credits[index]))
      })
  }

  private func origins(_ claims: StoryClaims) -> [ClaimReport.Origin] {
    claims.reports(ofQuotation: 0, inArticle: 0).map { $0.origin }
  }

  @Test func `another outlet in words of its own is an independent text`() throws {
    let other = "Ida Mertens, who runs the yard, admitted that in April her men welded the ferry's ramp shut."
    let reports = story([Self.first, other], outlets: ["Brackwater Post", "The Lantern"])
      .reports(ofQuotation: 0, inArticle: 0)
    #expect(reports == [ClaimReport(origin: .independent, article: 1, quotation: 0)])
  }

  @Test func `what shares the outlet or the service is told apart from copy that shares the sentence`() {
    let own = "Ida Mertens admitted that in April her men welded the ferry's ramp shut."
    let printed = """
      Shares of the line fell. An inspector said that the ramp of the ferry had been welded shut in April. The line has \
      lost a third of its worth since then, which its owners put down to the price of oil and of steel alone.
      """
    #expect(origins(story([Self.first, own], outlets: ["The Lantern", "The Lantern"])) == [.outlet])
    #expect(
      origins(story([Self.first, own], outlets: ["Post", "The Lantern"], credits: [["Sealine"], ["Sealine"]])) == [
        .service
      ])
    #expect(origins(story([Self.first, printed], outlets: ["Post", "The Lantern"])) == [.copy])
  }

  @Test func `independent texts come before shared copy`() {
    let own = "Ida Mertens admitted that in April her men welded the ferry's ramp shut."
    let claims = story([Self.first, Self.first, own], outlets: ["Post", "Herald", "The Lantern"])
    #expect(claims.reports(ofQuotation: 0, inArticle: 0).map { $0.article } == [2, 1])
  }

  @Test(arguments: [
    "Ida Mertens denied that the ferry's ramp had been welded shut in April.",
    "Ida Mertens said that the bridge would be painted in April.",
    "In April the ramp of the ferry was welded shut.",
    "",
  ])
  func `a denial, another claim, and what nobody is credited with are no reports of it`(other: String) {
    #expect(origins(story([Self.first, other], outlets: ["Post", "The Lantern"])).isEmpty)
  }

  @Test func `the same number of the same things is needed where both count`() {
    let one = "A nurse said 14 sailors were treated for burns at the hospital in Brackwater on Friday night."
    let same = "Doctors told reporters that 14 sailors with burns had been treated by the hospital."
    let other = "Doctors told reporters that 19 sailors with burns had been treated by the hospital."
    #expect(origins(story([one, same], outlets: ["Post", "The Lantern"])) == [.independent])
    #expect(origins(story([one, other], outlets: ["Post", "The Lantern"])).isEmpty)
  }

  @Test func `the same words in quotation marks are the same claim, whatever stands around them`() {
    let one = """
      Salvage tugs reached the wreck on Monday. “There was a crack in the hull as long as my arm,” a stoker said. The \
      line has two more ships of that age, and neither has been to the yard since it was bought from its first owners.
      """
    let other = """
      What did the crew know? Rolf Aune, a stoker, told the inquiry: “There was a crack in the hull as long as my arm.” \
      His brother, who was on the bridge that night, has not been called and says that he does not expect to be.
      """
    #expect(origins(story([one, other], outlets: ["Post", "The Lantern"])) == [.independent])
  }
}
