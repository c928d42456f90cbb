/// What a clause or an operand takes: Tab completes by it, help names it.
enum ValueKind: Hashable, Sendable {
  /// The clause word stands alone.
  case none
  case source
  case outlet
  case article
  /// A row's reference, or an article's id.
  case reference
  case date
  /// Words of the text.
  case words
  case place
  case number
  /// A file or folder to read.
  case path
  /// A file to write.
  case file
  case column
  case command
  /// A kept result.
  case result
  case corpus
  case setting
  case choice([String])
  /// A statement in SQL.
  case query
  /// Free text.
  case text

  /// What the usage line calls it.
  var placeholder: String {
    switch self {
    case .none: ""
    case .source: "NAME"
    case .outlet: "OUTLET"
    case .article: "ARTICLE"
    case .reference: "REF"
    case .date: "DATE"
    case .words: "WORDS"
    case .place: "PLACE"
    case .number: "N"
    case .path: "PATH"
    case .file: "FILE"
    case .column: "COLUMN"
    case .command: "WORD"
    case .result: "RESULT"
    case .corpus: "CORPUS"
    case .setting: "SETTING"
    case .choice(let words): words.joined(separator: "|")
    case .query: "SELECT …"
    case .text: "TEXT"
    }
  }
}
