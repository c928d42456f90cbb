internal import NewsAnalysis
internal import NewsText

/// The shell as a value: lines in, answers out. It knows no terminal, prints nothing, and reads and writes files only
/// through what it was given.
public struct Shell: Sendable {
  /// The version of Copydesk.
  public static let version = "0.1.0"

  /// What is loaded, kept and set.
  public internal(set) var desk: Desk

  /// Without `tables` the command `sql` says that there are none; without `cache` every `load` analyses anew.
  public init(
    sources: any ArticleSource, files: any FileStore, tables: (any TableStore)? = nil,
    exports: [any CorpusExport] = [], cache: (any CorpusCache)? = nil, settings: Settings = Settings()
  ) {
    desk = Desk(
      sources: sources, files: files, tables: tables, exports: exports, cache: cache, settings: settings)
  }

  public var settings: Settings {
    get { desk.settings }
    set { desk.settings = newValue }
  }

  /// The name of the corpus in use, for the prompt; nil before the first `load`.
  public var corpusName: String? { desk.inUse.map { desk.corpora[$0].name } }

  /// The lines so far with their answers, oldest first.
  public var exchanges: [Exchange] { desk.exchanges }

  /// The first words that a line can begin with, in the order of `help`.
  public static var commandNames: [String] { Commands.all.map { $0.spec.name } }

  /// Carries out one line. A wrong line changes nothing but the exchanges.
  public mutating func respond(to line: String, under supervision: Supervision = .none) -> Response {
    let settings = desk.settings
    do {
      let statement = try Statement(line)
      var next = desk
      next.supervision = supervision
      let answer = try Evaluation(statement: statement).run(on: &next).drawn(by: next.settings)
      let teaching = next.tutorialLines(after: statement) + next.lessonLines(after: answer)
      let taught = Response(lines: teaching).drawn(by: next.settings)
      next.supervision = .none
      if !statement.isUndo { next.remember(desk, line) }
      desk = next
      remember(line, statement.note, answer, from: settings, under: supervision)
      var response = answer
      response.lines += taught.lines
      return response
    } catch {
      let response = Response(complaints: error.lines(about: line), status: error.status).drawn(by: settings)
      remember(line, nil, response, from: settings, under: supervision)
      return response
    }
  }

  private mutating func remember(
    _ line: String, _ note: String?, _ response: Response, from settings: Settings, under supervision: Supervision
  ) {
    let exchange = Exchange(
      line: line, note: note, response: response, settings: settings, settingsAfter: desk.settings,
      wasStopped: supervision.isCancelled())
    desk.exchanges.append(exchange)
  }

  /// What Tab knows at this moment.
  public var completer: Completer { Completer(desk: desk) }
}
