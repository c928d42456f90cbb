/// What became of one command of a session. The raw values stand in the machine-readable reports.
enum StepOutcome: String, Sendable, CaseIterable {
  case asWritten = "as-written"
  case differs
  /// The corpus that it loads is another one than the file says.
  case corpusChanged = "corpus-changed"
  /// Other corrections of readers lie beside the corpus than the file says.
  case correctionsChanged = "corrections-changed"
  /// The corpus that it loads cannot be read.
  case corpusMissing = "corpus-missing"
  /// Its block is not run.
  case skipped
  case notRun = "not-run"

  /// As a count names it: `3 as written`.
  var words: String {
    switch self {
    case .asWritten: "as written"
    case .differs: "different"
    case .corpusChanged: "with another corpus"
    case .correctionsChanged: "with other corrections"
    case .corpusMissing: "without its corpus"
    case .skipped: "skipped"
    case .notRun: "not run"
    }
  }
}
