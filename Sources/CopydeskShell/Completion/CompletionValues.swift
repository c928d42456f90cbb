internal import NewsAnalysis
internal import NewsText

/// The values of each kind that are known on the desk.
struct CompletionValues {
  let desk: Desk
  let place: CompletionPlace

  private var corpus: OpenCorpus? { desk.inUse.map { desk.corpora[$0] } }

  /// Best first.
  func of(_ kind: ValueKind, beginningWith typed: String) -> [CompletionValue] {
    switch kind {
    case .source: sources(with: typed)
    case .outlet: outlets
    case .article, .reference: articles(with: typed) + references(beginningWith: typed)
    case .path: paths(beginningWith: typed)
    case .file: Format.allCases.map { CompletionValue("\(typed.isEmpty ? "answer" : typed).\($0.rawValue)", "") }
    case .column: columns
    case .command: Commands.specs.map { CompletionValue($0.name, $0.summary) }
    case .result: desk.results.map { CompletionValue($0.name, $0.table.heading) }
    case .corpus: desk.corpora.map { CompletionValue($0.name, CorpusSummary(corpus: $0).line) }
    case .setting: Setting.allCases.map { CompletionValue($0.rawValue, $0.meaning) }
    case .choice(let words): words.map { CompletionValue($0, "") }
    case .place: places
    case .query: queryWords
    case .none, .date, .words, .number, .text: []
    }
  }

  /// Enough for a list; a corpus may hold a hundred thousand.
  static let most = 60

  /// Those who are quoted most first.
  private func sources(with typed: String) -> [CompletionValue] {
    guard let all = corpus?.sources.sources else { return [] }
    let fitting = all.indices.lazy.filter { CompletionValue(all.name(at: $0), "").fits(typed) }
    return fitting.prefix(Self.most).map { index in
      let source = all[index]
      let statements = NumberText.counted(source.statements, Noun("statement"))
      return CompletionValue(source.name, ([statements] + source.roles.prefix(1)).joined(separator: ", "))
    }
  }

  private var outlets: [CompletionValue] {
    guard let corpus else { return [] }
    let counts = corpus.articles.reduce(into: [String: Int]()) { counts, article in
      if let outlet = article.outlet { counts[outlet, default: 0] += 1 }
    }
    return corpus.outlets.map { CompletionValue($0, NumberText.counted(counts[$0] ?? 0, .article)) }
  }

  private func articles(with typed: String) -> [CompletionValue] {
    let all = corpus?.articles ?? []
    return all.lazy.filter { CompletionValue($0.id, "").fits(typed) }.prefix(Self.most)
      .map { CompletionValue($0.id, $0.title ?? "") }
  }

  /// `a12:q` and what follows, once an article's id stands whole.
  private func references(beginningWith typed: String) -> [CompletionValue] {
    guard let colon = typed.lastIndex(of: ":"), let corpus,
      let article = corpus.number(ofArticle: String(typed[..<colon]))
    else { return [] }
    let analysis = corpus.analyses[article]
    func value(_ item: Reference.Item, _ ranges: [ByteRange]) -> CompletionValue {
      let words = Passage(text: analysis.article.text, ranges: ranges).string
      return CompletionValue(Reference(article: analysis.article.id, item: item).description, words)
    }
    return analysis.quotations.enumerated().map { value(.quotation($0), $1.content) }
      + analysis.figures.enumerated().map { value(.figure($0), [$1.range]) }
  }

  private func paths(beginningWith typed: String) -> [CompletionValue] {
    desk.sources.paths(beginningWith: typed).map { path in
      CompletionValue(path, "", ending: path.hasSuffix("/") ? .open : .blank)
    }
  }

  /// The columns of what the stage shapes: of the result that it begins with, or of the command's table.
  private var columns: [CompletionValue] {
    guard let first = place.stagesBefore.first?.first else { return [] }
    let columns = desk.result(first.text)?.columns ?? Commands.named(first.text.lowercased())?.spec.columns ?? []
    return columns.map { CompletionValue($0.name, "") }
  }

  /// Tables, then columns with the tables that have them.
  private var queryWords: [CompletionValue] {
    let tables = desk.tables?.tables ?? []
    var names: [String] = []
    var owners: [String: [String]] = [:]
    for table in tables {
      for column in table.columns {
        if owners[column] == nil { names.append(column) }
        owners[column, default: []].append(table.name)
      }
    }
    return tables.map { CompletionValue($0.name, $0.row) }
      + names.map { CompletionValue($0, "column of \((owners[$0] ?? []).joined(separator: ", "))") }
  }

  private var places: [CompletionValue] {
    (corpus?.figures.placeNames ?? []).map { CompletionValue($0, "") }
  }
}
