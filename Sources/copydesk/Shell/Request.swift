import CopydeskShell

/// What the words of the command line ask for: corpora to load, then perhaps a command.
struct Request: Equatable {
  let corpora: [String]
  /// The command in the shell's grammar; nil where the shell is to be opened.
  let command: String?

  /// The corpora are the words up to the first that begins a command. A word that is neither a command nor a path
  /// begins one too, once a corpus is named: then the shell says what was probably meant.
  init(words: [String], isCommand: (String) -> Bool) {
    let end =
      words.indices.first { index in
        isCommand(words[index]) || (index > 0 && words[index] != "-" && !FileSystem.exists(words[index]))
      } ?? words.endIndex
    corpora = Array(words[..<end])
    command = end < words.endIndex ? Self.line(Array(words[end...])) : nil
  }

  /// The line that loads the corpora.
  var loading: String? {
    corpora.isEmpty ? nil : "load " + corpora.map { Self.isPlainPath($0) ? $0 : Self.quoted($0) }.joined(separator: " ")
  }

  /// A single word is a whole line (`'quotes | top 3'`); among others, a word with blanks in it was quoted in the user's
  /// shell, and is so in ours. Bars and comparisons stay what they are.
  private static func line(_ words: [String]) -> String {
    guard words.count > 1 else { return words[0] }
    return words.map { word in
      let isPlain = !word.isEmpty && !word.contains { $0.isWhitespace || quotationMarks.contains($0) }
      return isPlain && !word.hasPrefix("#") ? word : quoted(word)
    }.joined(separator: " ")
  }

  private static func isPlainPath(_ word: String) -> Bool {
    let special = "|<>=!#"
    return !word.isEmpty && word != "as"
      && !word.contains { $0.isWhitespace || quotationMarks.contains($0) || special.contains($0) }
  }

  private static let quotationMarks = "\"“”„«»"

  /// The word between marks that do not stand in it; the shell's grammar has no escape.
  private static func quoted(_ word: String) -> String {
    if !word.contains("\"") { return "\"\(word)\"" }
    return word.contains("”") ? "«\(word)»" : "“\(word)”"
  }
}
