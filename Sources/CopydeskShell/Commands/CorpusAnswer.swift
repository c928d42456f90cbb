internal import NewsAnalysis
public import NewsText

/// What `stories` and `dupes` tell of articles that nobody has analysed: both compare words alone.
public enum CorpusAnswer: Sendable {
  case stories, dupes

  /// The answer as the shell draws it. What was stopped is told as incomplete, with what was found until then.
  public func response(
    about articles: [Article], settings: Settings, under supervision: Supervision
  ) -> Response {
    guard let table = table(of: articles, settings, CorpusWatch(supervision)) else {
      return Response(
        complaints: [StyledLine("stopped before anything was found: no articles were compared", .warning)],
        status: .incomplete)
    }
    return Response(
      lines: TableView(table: table, settings: settings).lines(),
      status: supervision.isCancelled() ? .incomplete : .done
    ).drawn(by: settings)
  }

  private func table(of articles: [Article], _ settings: Settings, _ watch: CorpusWatch) -> Table? {
    switch self {
    case .stories:
      Stories.found(in: articles, cores: settings.cores, watch: watch).map {
        StoriesCommand.table(of: $0, articles, shown: .together, notes: [])
      }
    case .dupes:
      Duplicates.found(in: articles, cores: settings.cores, watch: watch).map {
        DupesCommand.table(of: $0, articles, notes: [])
      }
    }
  }
}
