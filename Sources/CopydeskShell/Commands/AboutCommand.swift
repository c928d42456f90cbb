internal import NewsAnalysis

/// `about [NAME]`
enum AboutCommand: Command {
  static let spec = CommandSpec(
    "about", in: .people, "tells who speaks about whom",
    operand: .init(kind: .source, arity: .optionalPhrase, meaning: "a source's name"),
    clauses: [.init("by", .source, "only what this source says")] + ArticleFilter.clauses, columns: columns,
    details: [
      "Without a name, one row a speaker and one column for each of those spoken of most; each cell counts the quotations "
        + "of the speaker in which the other is named, or meant by a pronoun. With a name or 'by', one row a pair."
    ],
    examples: [
      .init("about", "who speaks about whom"), .init("about Assad", "who speaks about him"),
    ])

  private static let columns: [Table.Column] = [
    .init("speaker", .text, .source), .init("about", .text, .source), .init("quotations", .number, .number),
    .init("first", .reference, .reference),
  ]

  private struct Pair: Hashable {
    let speaker: Int
    let subject: Int
  }

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let query = try QuotationQuery(invocation, on: &desk)
    let choice = invocation.operands.isEmpty ? nil : SourceChoice(invocation.operands, in: corpus, saying: "about")
    let pairs = pairs(query.findings, about: choice, corpus)
    let rows = pairs.map { found in
      let (pair, findings) = (found.pair, found.findings)
      let reference = findings.first.map { corpus.reference(toQuotation: $0) }
      return Table.Row(
        [
          .text(corpus.sources.sources.name(at: pair.speaker)), .text(corpus.sources.sources.name(at: pair.subject)),
          .count(findings.count), reference.map { .reference($0) } ?? .empty,
        ], reference: reference)
    }
    let noun = Noun("pair")
    if choice == nil, !pairs.isEmpty, invocation.words("by") == nil {
      let counts = pairs.map {
        SpeakerMatrix.Count(speaker: $0.pair.speaker, subject: $0.pair.subject, quotations: $0.findings)
      }
      return .table(SpeakerMatrix(corpus: corpus, counts: counts).table(notes: query.notes))
    }
    return .table(
      Table(
        of: noun, heading: "\(NumberText.counted(rows.count, noun)) of speaker and subject found in \(corpus.name)",
        columns: columns, rows: rows, notes: (choice?.notes ?? []) + query.notes))
  }

  /// Most quotations first, then by the first of them.
  private static func pairs(
    _ findings: [Finding], about choice: SourceChoice?, _ corpus: OpenCorpus
  ) -> [PairFindings] {
    let occurrences = choice.map { $0.index.map { corpus.sources.sources.occurrences(at: $0) } ?? [] }
    let hopeful = occurrences.map { Set($0.map { $0.article }) }
    var places: [Pair: Int] = [:]
    var pairs: [PairFindings] = []
    var last: NumberedAnalysis?
    for finding in findings where hopeful?.contains(finding.article) ?? true {
      guard let speaker = corpus.speaker(of: finding) else { continue }
      let analysis = corpus.analysis(finding.article, keeping: &last)
      for subject in corpus.subjects(of: finding, in: analysis) where subject != speaker {
        guard choice.map({ $0.index == subject }) ?? true else { continue }
        let pair = Pair(speaker: speaker, subject: subject)
        if let place = places[pair] {
          pairs[place].findings.append(finding)
        } else {
          places[pair] = pairs.count
          pairs.append(PairFindings(pair: pair, findings: [finding]))
        }
      }
    }
    return pairs.enumerated().sorted { a, b in
      (b.element.findings.count, a.offset) < (a.element.findings.count, b.offset)
    }.map { $0.element }
  }

  private struct PairFindings {
    let pair: Pair
    var findings: [Finding]
  }
}
