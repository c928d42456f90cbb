/// What an `expect` demands of a result.
enum Expectation: CustomStringConvertible {
  case exactly(Int, noun: String)
  case atLeast(Int, noun: String)
  case atMost(Int, noun: String)
  case includes(String)
  case excludes(String)

  /// `columns` is where the command stands.
  init(_ words: ArraySlice<Word>, columns: Range<Int>) throws(CommandError) {
    let texts = words.map { $0.isQuoted ? "\"" : $0.text.lowercased() }
    let noun = words.last?.text.lowercased() ?? ""
    if texts.first == "includes", texts.count > 1 {
      self = .includes(Array(words.dropFirst()).joined)
    } else if texts.first == "excludes", texts.count > 1 {
      self = .excludes(Array(words.dropFirst()).joined)
    } else if texts.count == 2, let count = texts[0] == "no" ? 0 : Int(texts[0]) {
      self = .exactly(count, noun: noun)
    } else if texts.count == 4, texts[0] == "at", let count = Int(texts[2]), texts[1] == "least" {
      self = .atLeast(count, noun: noun)
    } else if texts.count == 4, texts[0] == "at", let count = Int(texts[2]), texts[1] == "most" {
      self = .atMost(count, noun: noun)
    } else {
      let place = Array(words).columns ?? columns
      throw CommandError("an expectation is a number of rows ('5 quotations'), 'includes' or 'excludes'", at: place)
    }
  }

  var description: String {
    switch self {
    case .exactly(0, let noun): "no \(noun)"
    case .exactly(let count, let noun): "\(count) \(noun)"
    case .atLeast(let count, let noun): "at least \(count) \(noun)"
    case .atMost(let count, let noun): "at most \(count) \(noun)"
    case .includes(let text): "\"\(text)\" among the rows"
    case .excludes(let text): "\"\(text)\" not among the rows"
    }
  }

  /// What was found instead; nil where it holds.
  func failure(in table: Table) -> String? {
    switch self {
    case .exactly(let count, let noun): mismatch(table, noun, holds: table.rows.found == count)
    case .atLeast(let count, let noun): mismatch(table, noun, holds: table.rows.found >= count)
    case .atMost(let count, let noun): mismatch(table, noun, holds: table.rows.found <= count)
    case .includes(let text): Self.rows(with: text, in: table) == 0 ? "found in none of \(Self.size(of: table))" : nil
    case .excludes(let text):
      Self.rows(with: text, in: table) == 0
        ? nil : "found in \(Self.rows(with: text, in: table)) of \(Self.size(of: table))"
    }
  }

  private func mismatch(_ table: Table, _ noun: String, holds: Bool) -> String? {
    guard noun == table.noun.singular || noun == table.noun.plural || noun == "rows" || noun == "row" else {
      return "found \(Self.size(of: table))"
    }
    return holds ? nil : "found \(Self.size(of: table))"
  }

  private static func size(of table: Table) -> String { NumberText.counted(table.rows.found, table.noun) }

  private static func rows(with text: String, in table: Table) -> Int {
    table.rows.count { row in row.cells.contains { $0.shown.contains(text) } }
  }
}
