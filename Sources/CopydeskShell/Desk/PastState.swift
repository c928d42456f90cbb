/// What a desk was before a line changed it.
struct PastState: Sendable {
  /// The line that changed it.
  let line: String
  let corpora: [OpenCorpus]
  let inUse: Int?
  let results: [Desk.KeptResult]
  let settings: Settings
}

extension Desk {
  private static let mostPast = 100

  /// Keeps what `before` was, if `line` has changed it.
  mutating func remember(_ before: Desk, _ line: String) {
    guard changes != before.changes || settings != before.settings else { return }
    past.append(
      PastState(
        line: line, corpora: before.corpora, inUse: before.inUse, results: before.results, settings: before.settings))
    if past.count > Self.mostPast { past.removeFirst() }
  }

  mutating func restore(_ state: PastState) {
    corpora = state.corpora
    inUse = state.inUse
    results = state.results
    let width = settings.width
    settings = state.settings
    settings.width = width
  }
}
