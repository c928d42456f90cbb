/// Carries out one statement on a desk.
struct Evaluation {
  let statement: Statement

  func run(on desk: inout Desk) throws(CommandError) -> Response {
    guard let first = statement.stages.first else { return Response() }
    var outcome = try self.outcome(of: first, on: &desk)
    for words in statement.stages.dropFirst() {
      guard let table = outcome.table else { throw notATable(first[0]) }
      outcome = try Self.shape(table, words, on: desk)
    }
    if statement.name != nil || Self.takesRows(statement.target), let table = outcome.table { outcome = .table(table) }
    return try finish(outcome, of: first[0], on: &desk)
  }

  /// Whether a file of this name holds rows: one of lines to read is a text or Markdown.
  private static func takesRows(_ target: Word?) -> Bool {
    target.flatMap { Format(ofFile: $0.text) }.map { $0 != .md } ?? false
  }

  private func outcome(of words: [Word], on desk: inout Desk) throws(CommandError) -> Outcome {
    let word = words[0]
    if !word.isQuoted, desk.result(word.text) != nil {
      return .table(try ResultExpression(words).value(on: desk))
    }
    guard !word.isQuoted, let command = Commands.named(word.text.lowercased()) else {
      throw Self.unknown(word, on: desk)
    }
    return try command.run(Invocation(words, of: command.spec), on: &desk)
  }

  private static func shape(_ table: Table, _ words: [Word], on desk: Desk) throws(CommandError) -> Outcome {
    guard let verb = Commands.shapingNamed(words[0].text.lowercased()) else {
      let near = Spelling.nearest(to: words[0].text.lowercased(), among: Commands.shaping.map { $0.spec.name })
      throw CommandError("no shaping verb '\(words[0].text)'", suggestion: near, at: words[0].columns)
    }
    return try verb.shape(table, Invocation(words, of: verb.spec), on: desk)
  }

  private static func unknown(_ word: Word, on desk: Desk) -> CommandError {
    if Commands.shapingNamed(word.text.lowercased()) != nil {
      let line = "_ | \(word.text.lowercased())"
      return CommandError("'\(word.text)' shapes a result", suggestion: line, at: word.columns)
    }
    if word.text == "_" { return CommandError("there is no result yet for '_'", at: word.columns) }
    let names = Commands.all.map { $0.spec.name } + desk.results.map { $0.name }
    let near = Spelling.nearest(to: word.text.lowercased(), among: names)
    return CommandError("no command '\(word.text)'", suggestion: near, at: word.columns)
  }

  private func notATable(_ word: Word) -> CommandError {
    CommandError("'\(word.text)' gives lines to read, not rows to shape", at: word.columns)
  }

  private func finish(_ outcome: Outcome, of word: Word, on desk: inout Desk) throws(CommandError) -> Response {
    switch outcome {
    case .table(var table):
      try name(&table, on: &desk)
      desk.last = table
      return try response(for: table, on: desk)
    case .page, .response:
      if let name = statement.name {
        throw CommandError("'\(word.text)' gives no rows to keep as '\(name.text)'", at: name.columns)
      }
      return try response(for: outcome, on: desk)
    }
  }

  private func name(_ table: inout Table, on desk: inout Desk) throws(CommandError) {
    guard let name = statement.name else { return }
    guard Commands.named(name.text) == nil else {
      throw CommandError("'\(name.text)' is a command and cannot name a result", at: name.columns)
    }
    desk.keep(table, as: name.text)
  }

  private func response(for table: Table, on desk: Desk) throws(CommandError) -> Response {
    if let target = statement.target { return try write(table, to: target, on: desk) }
    let view = TableView(table: table, settings: desk.settings)
    guard let name = statement.name else { return Response(lines: view.lines()) }
    var lines = view.summary()
    if let first = lines.first { lines[0] = StyledLine("\(name.text): ", .heading) + first }
    return Response(lines: lines)
  }

  private func write(_ table: Table, to target: Word, on desk: Desk) throws(CommandError) -> Response {
    var format = Format(ofFile: target.text)
    if case .format(let asked) = table.view { format = asked }
    guard let format else {
      let endings = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw CommandError("the file's ending names its format: \(endings)", at: target.columns)
    }
    try desk.write(format.bytes(of: table), to: target)
    let rows = NumberText.counted(table.rows.found, table.noun)
    return Response(lines: [StyledLine("\(rows) written to \(target.text)")])
  }

  private func response(for outcome: Outcome, on desk: Desk) throws(CommandError) -> Response {
    guard case .page(let page) = outcome else {
      guard case .response(var response) = outcome else { return Response() }
      if let target = statement.target {
        throw CommandError("there is nothing to write", at: target.columns)
      }
      response.lines = response.lines.flatMap { $0.fitted(to: desk.settings.width) }
      return response
    }
    let lines = page.lines(desk.settings)
    guard let target = statement.target else { return Response(lines: lines) }
    try desk.write(Array(lines.map { $0.plain + "\n" }.joined().utf8), to: target)
    return Response(lines: [StyledLine("\(NumberText.counted(lines.count, Noun("line"))) written to \(target.text)")])
  }
}

extension Desk {
  /// Writes a file, over an older one.
  func write(_ bytes: [UInt8], to target: Word) throws(CommandError) {
    do {
      try files.write(bytes, to: target.text, .replacing)
    } catch {
      throw CommandError(error.description, at: target.columns, status: .missing)
    }
  }
}
