/// The declaration of a command or shaping verb. Parsing, errors, `help`, Tab and the reference derive from it.
struct CommandSpec: Sendable {
  enum Group: String, CaseIterable, Sendable {
    case corpus = "Corpus"
    case people = "People and words"
    case numbers = "Numbers"
    case comparison = "Comparison"
    case reading = "Reading"
    case tables = "Tables"
    case shaping = "Shaping"
    case correcting = "Correcting"
    case sessions = "Sessions"
    case shell = "Shell"
  }

  /// What stands between the command and its clauses.
  struct Operand: Sendable {
    enum Arity: Sendable {
      case optional, one, many
      /// None, one or many.
      case any
      /// All words make one value.
      case phrase
      case optionalPhrase
      /// The rest of the line in another language, taken as it stands.
      case statement
    }
    let kind: ValueKind
    let arity: Arity
    /// What a person would call it: "a reference, such as a12:q3".
    let meaning: String
  }

  struct Clause: Sendable {
    let word: String
    let kind: ValueKind
    let summary: String

    init(_ word: String, _ summary: String) {
      self.init(word, .none, summary)
    }

    init(_ word: String, _ kind: ValueKind, _ summary: String) {
      self.word = word
      self.kind = kind
      self.summary = summary
    }
  }

  struct Example: Sendable {
    let line: String
    let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  let name: String
  let group: Group
  /// One line without a full stop.
  let summary: String
  let operand: Operand?
  let clauses: [Clause]
  /// Paragraphs for `help NAME`.
  let details: [String]
  /// The columns of its table; empty where it answers a page, or where they depend on what is asked.
  let columns: [Table.Column]
  /// Lines that run on the sample corpus; never empty.
  let examples: [Example]

  init(
    _ name: String, in group: Group, _ summary: String, operand: Operand? = nil, clauses: [Clause] = [],
    columns: [Table.Column] = [], details: [String] = [], examples: [Example]
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.operand = operand
    self.clauses = clauses
    self.columns = columns
    self.details = details
    self.examples = examples
  }

  func clause(_ word: Word) -> Clause? {
    clauses.first { word.isKeyword($0.word) }
  }

  /// `quotes [by NAME] [direct] …`
  var usage: String {
    let operand = self.operand.map { [$0.usage] } ?? []
    let clauses = self.clauses.map { $0.kind == .none ? "[\($0.word)]" : "[\($0.word) \($0.kind.placeholder)]" }
    return ([name] + operand + clauses).joined(separator: " ")
  }
}

extension CommandSpec.Operand {
  var usage: String {
    switch arity {
    case .optional, .optionalPhrase: "[\(kind.placeholder)]"
    case .one, .phrase, .statement: kind.placeholder
    case .many: "\(kind.placeholder)…"
    case .any: "[\(kind.placeholder)…]"
    }
  }
}
