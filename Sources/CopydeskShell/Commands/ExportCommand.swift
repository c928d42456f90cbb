internal import NewsAnalysis

/// `export FILE`
enum ExportCommand: Command {
  static let spec = CommandSpec(
    "export", in: .tables, "writes the corpus in use with all that was found in it",
    operand: .init(kind: .file, arity: .one, meaning: "a file whose ending names the format"),
    details: [
      "The ending names the format: html (one page to read and hand out, nothing fetched), sqlite (tables with full-text "
        + "search, as Datasette opens), jsonl (the annotations as 'copydesk annotate' writes them), jsonld (W3C Web "
        + "Annotations), graphml (outlets and their sources as a network), ann (brat, for a single article).",
      "One result alone is written by '>': 'quotes by Putin > putin.csv'. An older file of that name is replaced.",
    ],
    examples: [
      .init("export syria.html", "the annotated articles as one page"),
      .init("export syria.sqlite", "the tables as an SQLite database"),
    ])

  /// The formats that need nothing from outside.
  static let own: [any CorpusExport] = [
    AnnotationExport(), WebAnnotationExport(), GraphExport(), BratExport(),
  ]

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let corpus = try desk.corpus()
    let target = invocation.operands[0]
    let bytes: [UInt8]
    do {
      bytes = try format(for: target, on: desk).bytes(of: corpus.analysed, under: desk.supervision)
    } catch let error as CorpusExportError {
      let status: Response.Status = error == .cancelled ? .incomplete : .wrongUsage
      throw CommandError(error.description, at: target.columns, status: status)
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)", at: target.columns)
    }
    try desk.write(bytes, to: target)
    let articles = NumberText.counted(corpus.articles.count, .article)
    return .response(Response(lines: [StyledLine("\(articles) of \(corpus.name) written to \(target.text)")]))
  }

  private static func format(for target: Word, on desk: Desk) throws(CommandError) -> any CorpusExport {
    let formats = own + desk.exports
    let ending = target.text.lastIndex(of: ".").map { target.text[target.text.index(after: $0)...].lowercased() }
    if let format = formats.first(where: { $0.ending == ending }) { return format }
    if Format(ofFile: target.text) != nil {
      throw CommandError(
        "'export' writes the whole corpus; one result is written by '>'", suggestion: "quotes > \(target.text)",
        at: target.columns)
    }
    let endings = formats.map { ".\($0.ending)" }.joined(separator: ", ")
    throw CommandError("the file's ending names its format: \(endings)", at: target.columns)
  }
}
