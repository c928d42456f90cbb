import CopydeskShell
import Glibc

/// What the words of the command line ask for: corpora to load, then perhaps a command.
struct Request: Equatable {
  var corpora: [String] = []
  /// The command in the shell's grammar; nil where the shell is to be opened.
  var command: String?

  /// The corpora are the words up to the first that begins a command. A word that is neither a command nor a path
  /// begins one too, once a corpus is named: then the shell says what was probably meant.
  init(words: [String], isCommand: (String) -> Bool) {
    let end =
      words.indices.first { index in
        isCommand(words[index]) || (index > 0 && words[index] != "-" && !FileSystem.exists(words[index]))
      } ?? words.endIndex
    corpora = Array(words[..<end])
    if end < words.endIndex { command = Self.line(Array(words[end...])) }
  }

  /// The words as one line. A single word is a whole line (`'quotes | top 3'`); otherwise a word with blanks in it was
  /// quoted in the user's shell, and is so in ours.
  private static func line(_ words: [String]) -> String {
    words.count == 1 ? words[0] : words.map(quoted).joined(separator: " ")
  }

  /// The line that loads the corpora.
  var loading: String? {
    corpora.isEmpty ? nil : "load " + corpora.map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && !word.contains { $0.isWhitespace || $0 == "\"" || $0 == "#" }
    return isPlain ? word : "\"\(word.replacing("\"", with: "\\\""))\""
  }
}
