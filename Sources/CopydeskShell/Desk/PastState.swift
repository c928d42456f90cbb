/// What a desk was before a line changed it.
struct PastState: Sendable {
  enum Change: Sendable {
    case corpora([OpenCorpus], inUse: Int?, results: [Desk.KeptResult])
    case settings(Settings)
  }
  /// The line that changed it.
  let line: String
  /// What it was before.
  let change: Change

  fileprivate var isSetting: Bool {
    if case .settings = change { true } else { false }
  }
}

extension Desk {
  private static let mostPast = 100

  /// Keeps what `before` was, if `line` has changed it. A setting is taken back only by an 'undo' directly behind it: a
  /// saved session sets what its answers need at places of its own, and there 'undo' must mean what it meant here.
  mutating func remember(_ before: Desk, _ line: String) {
    if changes != before.changes {
      forgetSettings()
      past.append(
        PastState(
          line: line, change: .corpora(before.corpora, inUse: before.inUse, results: before.results)))
    } else if settings != before.settings {
      past.append(PastState(line: line, change: .settings(before.settings)))
    } else {
      forgetSettings()
    }
    if past.count > Self.mostPast { past.removeFirst() }
  }

  private mutating func forgetSettings() {
    while past.last?.isSetting == true { past.removeLast() }
  }

  /// Returns what could not be brought back on disk.
  mutating func restore(_ state: PastState) -> [StyledLine] {
    switch state.change {
    case .settings(let settings):
      self.settings = settings
      return []
    case .corpora(let corpora, let inUse, let results):
      let corrected = corpora.filter { corpus in
        self.corpora.contains { $0.paths == corpus.paths && $0.corrections != corpus.corrections }
      }
      self.corpora = corpora
      self.inUse = inUse
      self.results = results
      return corrected.flatMap { keepCorrections(of: $0) }
    }
  }
}

extension Statement {
  /// Whether it takes something back, and so leaves nothing to be taken back.
  var isUndo: Bool { stages.first?.first?.isKeyword(UndoCommand.spec.name) == true }
}
