internal import NewsAnalysis
internal import NewsText

/// `show REF`
enum ShowCommand: Command {
  static let spec = CommandSpec(
    "show", in: .corpus, "shows an article, or what a reference stands for in its place",
    operand: .init(kind: .reference, arity: .one, meaning: "an article's id or a reference such as a12:q3"),
    details: [
      "Beside an article's lines stand the references of the quotations and figures that begin there. A quotation or "
        + "figure is shown in its paragraph between ⟦ and ⟧, with its source, the rule that decided, and how sure that "
        + "reading is: sure of the reading, not of the claim."
    ],
    examples: [
      .init("show wire", "the article with this id"),
      .init("show wire:q1", "its first quotation in its place"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let word = invocation.operands[0]
    let found = try corpus.resolve(word)
    let analysis = corpus.analyses[found.article]
    let reader = ItemReader(corpus: corpus, article: found.article)
    switch found.reference.item {
    case .article:
      return .page(Page { ArticlePage(analysis: analysis, settings: $0).lines() })
    case .quotation(let index): return .page(Page { reader.quotation(index, $0).lines() })
    case .figure(let index): return .page(Page { reader.figure(index, $0).lines() })
    case .source(let index): return .page(Page { reader.source(index, $0).lines() })
    case .date(let index): return .page(Page { reader.date(index, $0).lines() })
    case .passage(let scalars):
      let range = ScalarPlaces(analysis.article.text).bytes(of: scalars)
      return .page(Page { reader.passage(range, $0).lines() })
    }
  }
}
