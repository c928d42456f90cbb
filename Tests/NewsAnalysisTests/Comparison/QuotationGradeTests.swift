import NewsText
import Testing

@testable import NewsAnalysis

struct QuotationGradeTests {
  /// Two printings of one utterance and their grade.
  struct Case: Sendable, CustomTestStringConvertible {
    let left: String
    let right: String
    let grade: QuotationGrade?

    var testDescription: String { "\(left) | \(right)" }
  }

  private func pairs(_ left: String, _ right: String) -> [QuotationPair] {
    Comparison(
      left: ComparedArticles.quoting("Ilse Varga said: “\(left)”"),
      right: ComparedArticles.quoting("“\(right)” Varga said.")
    ).quotations
  }

  @Test(arguments: [
    Case(left: "We rebuild the pier.", right: "We rebuild the pier,", grade: .same),
    Case(
      left: "We don’t need a second pier on this shore.", right: "We do not need a third pier on this shore.",
      grade: .wordsDiffer),
    Case(left: "We don’t need a second pier.", right: "we do not need a second pier", grade: .typographic),
    Case(left: "We need three cranes & two tugs.", right: "We need 3 cranes and 2 tugs.", grade: .typographic),
    Case(left: "It was dark, and nobody saw the barge.", right: "nobody saw the barge", grade: .shortened),
    Case(
      left: "The alarm went off at ten. We left the hall at once.",
      right: "We left the hall at once. Then the roof came down.", grade: .shortened),
    Case(
      left: "The alarm went off at ten and we left the hall at once.",
      right: "The alarm went off … and we left the hall at once.", grade: .cutMarked),
    Case(
      left: "The alarm went off at ten sharp and we left the hall at once.",
      right: "The alarm went off and we left the hall at once.", grade: .cutUnmarked),
    Case(
      left: "The alarm went off at ten and we left the hall at once.",
      right: "The alarm went off at nine and we left the hall at once.", grade: .wordsDiffer),
    Case(
      left: "This town was built around that pier, and last night it lost two of its own.",
      right: "This town lost two of its own.", grade: .cutUnmarked),
    Case(left: "We rebuild the pier.", right: "Nobody asked the fishermen about it.", grade: nil),
    Case(
      left: "I think the council is on the wrong side.", right: "They are on the wrong side of the river.", grade: nil),
  ])
  func `each printing has its grade`(test: Case) {
    let joined = pairs(test.left, test.right).filter { $0.left != nil && $0.right != nil }
    #expect(joined.map(\.grade) == (test.grade == nil ? [] : [test.grade]))
  }

  @Test func `a quotation without a partner stands alone, with no grade`() {
    let pairs = pairs("We rebuild the pier.", "Nobody asked the fishermen about it.")
    #expect(pairs.map { $0.left?.text } == ["We rebuild the pier.", nil])
    #expect(pairs.map { $0.right?.text } == [nil, "Nobody asked the fishermen about it."])
    #expect(pairs.allSatisfy { $0.grade == nil })
  }

  @Test func `the words that differ are marked on both sides`() {
    let left = ComparedArticles.quoting("“The alarm went off at ten and we left,” Varga said.")
    let right = ComparedArticles.quoting("Varga said: “The alarm went off at nine and we left.”")
    let edits = Comparison(left: left, right: right).quotations.flatMap(\.edits).filter { !$0.isTypographic }
    #expect(edits.map { left.article.string($0.left) } == ["ten"])
    #expect(edits.map { right.article.string($0.right) } == ["nine"])
  }

  @Test func `a quotation divided by its attribution is no changed quotation`() {
    let left = ComparedArticles.quoting("“People are tired, and so fewer of us came to the square,” Varga said.")
    let right = ComparedArticles.quoting("“People are tired,” Varga said, “and so fewer of us came to the square.”")
    #expect(!Comparison(left: left, right: right).changes.contains { $0.kind == .quotation })
  }

  @Test func `a quotation inside another is told with it`() {
    let article = ComparedArticles.article("“We rebuild the old pier, and it will be grand,” Varga said.")
    let outer = ComparedArticles.place(of: "“We rebuild the old pier, and it will be grand,”", in: article)
    let inner = ComparedArticles.place(of: "it will be grand,”", in: article)
    let analysis = ComparedArticles.analysis(
      article, quotations: [outer, inner].map { ComparedArticles.quotation($0) })
    #expect(Comparison(left: analysis, right: analysis).quotations.map(\.left?.quotation) == [0])
  }

  @Test func `words in marks that were not read as a quotation are no lost quotation`() {
    let text = "“We rebuild the old pier in the spring,” Varga said."
    let unread = ComparedArticles.analysis(ComparedArticles.article(text))
    #expect(!Comparison(left: ComparedArticles.quoting(text), right: unread).changes.contains { $0.kind == .quotation })
  }

  @Test func `one quotation many times over is paired in bounded time`() {
    let text = String(repeating: "“We rebuild the old pier,” Varga said. ", count: 500)
    let pairs = Comparison(left: ComparedArticles.quoting(text), right: ComparedArticles.quoting(text)).quotations
    #expect(pairs.count == 500)
    #expect(pairs.allSatisfy { $0.grade == .same })
  }

  @Test func `variants of a quotation are found by some of its words`() {
    let articles = [
      ComparedArticles.quoting("“The alarm went off at ten and we left the hall,” Varga said."),
      ComparedArticles.quoting("Nobody spoke. “Good morning to you all,” she said."),
      ComparedArticles.quoting("Varga said “we left the hall”."),
    ]
    let variants = QuotationVariants(articles)
    let row = variants.row(of: "alarm went off at ten")
    #expect(row?.articles == [0, 2])
    #expect(row?.items.map(\.grade) == [nil, .shortened])
    #expect(variants.row(ofQuotation: 0, inArticle: 2)?.articles == [0, 2])
    #expect(variants.row(of: "words that nobody said here") == nil)
  }
}
