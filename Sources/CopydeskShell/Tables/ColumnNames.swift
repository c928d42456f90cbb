extension Table {
  /// A column named at the beginning of some words, and how many of them name it: names may be of several words.
  struct NamedColumn {
    let index: Int
    let wordCount: Int
  }

  /// The column with the longest name that `words` begin with.
  func column(openingWith words: ArraySlice<Word>) throws(CommandError) -> NamedColumn {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      let name = words.prefix(count).map { $0.text.lowercased() }.joined(separator: " ")
      if let index = column(name) { return NamedColumn(index: index, wordCount: count) }
    }
    guard let word = words.first else { throw CommandError("a column's name is expected") }
    let names = columns.map { $0.name }
    throw CommandError(
      "no column '\(word.text)' here: there are \(names.joined(separator: ", "))",
      suggestion: Spelling.nearest(to: word.text.lowercased(), among: names), at: word.columns)
  }

  /// The one column that `words` name, and nothing else.
  func column(named words: [Word]) throws(CommandError) -> Int {
    let found = try column(openingWith: words[...])
    guard found.wordCount == words.count else {
      throw CommandError("one column is expected", at: words[found.wordCount].columns)
    }
    return found.index
  }
}
