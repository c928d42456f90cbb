internal import NewsAnalysis
internal import NewsText

/// The shell as a value: lines in, answers out. It knows no terminal, prints nothing, and reads files only through
/// what it was given.
public struct Shell: Sendable {
  /// What is loaded, named and set.
  public internal(set) var desk: Desk

  public init(sources: any ArticleSource, files: any FileStore, settings: Settings = Settings()) {
    desk = Desk(sources: sources, files: files, settings: settings)
  }

  public var settings: Settings {
    get { desk.settings }
    set { desk.settings = newValue }
  }

  /// The name of the corpus in use, for the prompt; nil before the first `load`.
  public var corpusName: String? { nil }

  /// The lines so far with their answers, oldest first.
  public var exchanges: [Exchange] { desk.exchanges }

  /// Carries out one line. A wrong line changes nothing but the exchanges.
  public mutating func respond(to line: String, under supervision: Supervision = .none) -> Response {
    Response()
  }

  /// What Tab knows at this moment.
  public var completer: Completer { Completer() }
}
