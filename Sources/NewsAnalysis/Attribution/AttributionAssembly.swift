internal import English
internal import NewsText

/// Turns statements in tokens into quotations in bytes, puts them in text order and numbers the sources.
struct AttributionAssembly {
  let quoted: QuotedLayers
  let statements: [Statement]
  private let model: AttributionModel
  private let ledger: SourceLedger
  /// The statements in text order, and for each statement its place there.
  private let order: [Int]
  private let places: [Int]
  /// The same for the ledger's drafts.
  private let sourceOrder: [Int]
  private let sourcePlaces: [Int]

  init(quoted: QuotedLayers, statements: [Statement], ledger: SourceLedger, model: AttributionModel) {
    self.quoted = quoted
    self.model = model
    self.statements = statements
    var ledger = ledger
    for (index, statement) in statements.enumerated() where !statement.isDenied {
      ledger.count(index)
    }
    self.ledger = ledger
    order = statements.indices.sorted {
      (statements[$0].firstToken, -statements[$0].lastToken, $0) < (
        statements[$1].firstToken, -statements[$1].lastToken, $1
      )
    }
    places = Self.inverse(of: order)
    let drafts = ledger.drafts
    sourceOrder = drafts.indices.sorted {
      (drafts[$0].firstToken, $0) < (drafts[$1].firstToken, $1)
    }
    sourcePlaces = Self.inverse(of: sourceOrder)
  }

  private static func inverse(of order: [Int]) -> [Int] {
    var places = Array(repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return places
  }

  func attribution(names: [NamedEntity], cast: Cast) -> Attribution {
    Attribution(
      quotations: order.map { quotation(statements[$0], source: ledger.sources[$0]) },
      sources: sourceOrder.map { source(ledger.drafts[$0]) }, entities: entities(names, cast),
      diagnostics: quoted.diagnostics)
  }

  private func quotation(_ statement: Statement, source: Int?) -> Quotation {
    let layers = quoted.layers
    return Quotation(
      kind: statement.kind(in: quoted), content: statement.content.map { layers.bytes(of: $0) },
      cue: [statement.cue].compactMap { $0.map { layers.bytes(of: withoutMarks($0)) } },
      source: [statement.source].compactMap { $0.map { layers.bytes(of: $0) } },
      speaker: source.map { sourcePlaces[$0] },
      addressee: [statement.addressee].compactMap { $0.map { layers.bytes(of: $0) } },
      cueLemma: statement.cueHead.flatMap { lemma(of: $0) },
      isSpeech: statement.isSpeech, isNegated: statement.isDenied,
      inside: statement.inside.map { places[$0] }, rule: statement.rule,
      confidence: Confidence(quoted: quoted, model: model).of(statement))
  }

  /// The cue's lemma; "according to" is no form of "to accord".
  private func lemma(of head: Int) -> String? {
    if quoted.layers.tokens[head].key == NeighbourSource.according { return "according to" }
    return quoted.layers.lemmaWords(in: TokenRange(head, head + 1)).first
  }

  /// A cue's words without the colon behind them; a dash or colon that is all of it stays.
  private func withoutMarks(_ cue: TokenRange) -> TokenRange {
    var end = Int(cue.end)
    while end > Int(cue.start) + 1, quoted.layers.tokens[end - 1].shape.contains(.mark) { end -= 1 }
    return TokenRange(Int(cue.start), end)
  }

  private func source(_ draft: SourceDraft) -> Source {
    Source(
      name: draft.name, kind: draft.kind, isNamed: draft.isNamed, role: draft.role, statements: draft.statements,
      mentions: draft.mentions.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map { quoted.layers.bytes(of: $0) },
      anonymity: draft.anonymity.map { quoted.layers.bytes(of: $0) })
  }

  private func entities(_ names: [NamedEntity], _ cast: Cast) -> [EntityMention] {
    names.map { name in
      EntityMention(
        range: quoted.layers.bytes(of: name.tokens), type: name.kind.rawValue,
        source: name.tokens.indices.lazy.compactMap { cast.person(at: $0) }.first
          .map { sourcePlaces[$0] })
    }
  }
}

extension SourceDraft {
  fileprivate var firstToken: UInt32 {
    mentions.map(\.start).min() ?? 0
  }
}
