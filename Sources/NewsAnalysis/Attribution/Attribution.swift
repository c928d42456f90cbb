internal import English
internal import NewsText

/// Who says what in one article.
struct Attribution {
  /// In text order of their content.
  private(set) var quotations: [Quotation] = []
  private(set) var sources: [Source] = []
  private(set) var entities: [EntityMention] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Finds the quotations of the article that `trees` belongs to, their sources and the persons it names.
  static func attribute(_ trees: inout TreeStore, model: AttributionModel = .embedded) -> Attribution {
    let quoted = QuotedLayers(trees.layers)
    var views = ViewStore(trees)
    var statements = StatementReader(quoted, model: model)
    statements.read(&views)
    let names = NameFinder(quoted: quoted).names()
    var people = CastReader(statements, names: names, model: model)
    people.read(&views)
    var ledger = SourceLedger(quoted, people.cast)
    ledger.book(statements.statements, &views)
    ledger.note(AnonymityNotes(quoted: quoted, statements: statements.statements, ledger: ledger).reasons())
    let assembly = AttributionAssembly(quoted: quoted, statements: statements.statements, ledger: ledger, model: model)
    trees = views.trees
    return assembly.attribution(names: names, cast: people.cast)
  }

  init(
    quotations: [Quotation], sources: [Source], entities: [EntityMention], diagnostics: [Diagnostic]
  ) {
    self.quotations = quotations
    self.sources = sources
    self.entities = entities
    self.diagnostics = diagnostics
  }
}
