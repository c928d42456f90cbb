internal import NewsText

extension WordMap {
  /// Reads lines of `value: word word …`; lines whose value `read` does not know are left out.
  init(lines text: String, _ read: (Substring) -> Value?) {
    self.init(
      Lexicon(text).entries.flatMap { entry -> [(WordKey, Value)] in
        guard let value = read(entry.value) else { return [] }
        return entry.words.map { (WordKey($0.utf8), value) }
      })
  }
}
