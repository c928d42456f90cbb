/// A command with what was typed after it, checked against its declaration.
struct Invocation: Sendable {
  let spec: CommandSpec
  /// The command's own word.
  let word: Word
  private(set) var operands: [Word] = []
  private var values: [String: [Word]] = [:]

  init(_ words: [Word], of spec: CommandSpec) throws(CommandError) {
    self.spec = spec
    word = words[0]
    var open: CommandSpec.Clause?
    for word in spec.joiningClauses(words.dropFirst()) {
      if let open, open.kind == .column, word.isKeyword(open.word), (values[open.word]?.count ?? 0) > 1 {
        values[open.word]?.append(word)  // a part of a column's name: 'said by'
      } else if let clause = spec.clause(word) {
        guard values[clause.word] == nil else {
          throw CommandError("'\(clause.word)' is given twice", at: word.columns)
        }
        values[clause.word] = [word]
        open = clause.kind == .none ? nil : clause
      } else if word.isKeyword(">"), !spec.takesAnyWord {
        throw spec.unknownClause(word)
      } else if let open {
        values[open.word, default: []].append(word)
      } else {
        operands.append(word)
      }
    }
    try checkOperands()
    try checkClauses()
  }

  /// All operands as one text.
  var phrase: String { operands.joined }

  /// All operands as they were typed, blanks and quotation marks between them kept; a single quoted one is its text.
  var statement: String {
    if operands.count == 1, operands[0].isQuoted { return operands[0].text }
    var text = ""
    var end = operands.first?.columns.lowerBound ?? 0
    for word in operands {
      text += TextFitting.blanks(word.columns.lowerBound - end)
      text += word.isQuoted ? "\"\(word.text)\"" : word.text
      end = word.columns.upperBound
    }
    return text
  }

  func has(_ clause: String) -> Bool { values[clause] != nil }

  /// The words after a clause word; nil where the clause is not given.
  func words(_ clause: String) -> [Word]? {
    values[clause].map { Array($0.dropFirst()) }
  }

  func text(_ clause: String) -> String? { words(clause)?.joined }

  func columns(_ clause: String) -> Range<Int>? { words(clause)?.columns }

  private func checkOperands() throws(CommandError) {
    switch spec.operand?.arity {
    case nil:
      guard let extra = operands.first else { return }
      throw spec.unknownClause(extra)
    case .one, .phrase, .many, .statement:
      guard operands.isEmpty else { break }
      throw CommandError("'\(spec.name)' needs \(spec.operand?.meaning ?? "a word")", at: word.columns)
    case .optional, .optionalPhrase, .any: break
    }
    if spec.operand?.takesOneWord == true, operands.count > 1 {
      throw spec.unknownClause(operands[1])
    }
  }

  private func checkClauses() throws(CommandError) {
    for clause in spec.clauses where clause.kind != .none {
      guard let words = values[clause.word], words.count == 1 else { continue }
      throw CommandError("'\(clause.word)' needs a value: \(clause.summary)", at: words[0].columns)
    }
  }
}

extension CommandSpec {
  /// Whether its operand is a text in which a '>' may stand.
  fileprivate var takesAnyWord: Bool {
    switch operand?.arity {
    case .many, .any, .phrase, .optionalPhrase, .statement: true
    case nil, .one, .optional: false
    }
  }
}

extension CommandSpec.Operand {
  var takesOneWord: Bool {
    switch arity {
    case .one, .optional: true
    case .many, .any, .phrase, .optionalPhrase, .statement: false
    }
  }
}

extension CommandSpec {
  /// The words with those of a clause of two words as one: 'by outlet'.
  fileprivate func joiningClauses(_ words: ArraySlice<Word>) -> [Word] {
    let pairs = clauses.filter { $0.word.contains(" ") }.map { $0.word }
    guard !pairs.isEmpty else { return Array(words) }
    return words.reduce(into: []) { joined, word in
      if let last = joined.last, !last.isQuoted, !word.isQuoted,
        pairs.contains("\(last.text) \(word.text)".lowercased())
      {
        let columns = last.columns.lowerBound..<word.columns.upperBound
        joined[joined.count - 1] = Word(text: "\(last.text) \(word.text)", isQuoted: false, columns: columns)
      } else {
        joined.append(word)
      }
    }
  }

  /// The error for a word that no clause of the command is.
  func unknownClause(_ word: Word) -> CommandError {
    if word.isKeyword(">") {
      return CommandError(
        "the name of a file to write to has an ending or a '/'", suggestion: "> \(name).csv", at: word.columns)
    }
    let near = Spelling.nearest(to: word.text.lowercased(), among: clauses.map { $0.word })
    let shaping = Commands.shaping.first { verb in verb.spec.clause(word) != nil }
    let suggestion = near ?? shaping.map { "\($0.spec.name) \(word.text.lowercased())" } ?? sourceSuggestion(for: word)
    return CommandError("'\(name)' has no clause '\(word.text)'", suggestion: suggestion, at: word.columns)
  }

  private func sourceSuggestion(for word: Word) -> String? {
    clauses.contains { $0.word == "by" } ? "\(name) by \(word.text)" : nil
  }
}
