internal import NewsText

/// An outlet as typed: its whole name, or words of it.
struct OutletName {
  private let words: [Word]

  init(_ words: [Word]) {
    self.words = words
  }

  /// The outlets of `corpus` that fit: the one of that name, otherwise all that have these words in their name.
  func matches(in corpus: OpenCorpus) throws(CommandError) -> Set<String> {
    let outlets = corpus.outlets
    let typed = FoldedWords.of(words.joined)
    let whole = outlets.filter { FoldedWords.of($0) == typed }
    if !whole.isEmpty { return Set(whole) }
    let partly = outlets.filter { outlet in
      let name = FoldedWords.of(outlet)
      return typed.allSatisfy { name.contains($0) }
    }
    guard !partly.isEmpty, !typed.isEmpty else {
      let near = Spelling.nearest(to: words.joined, among: outlets)
      throw CommandError("no outlet '\(words.joined)' in \(corpus.name)", suggestion: near, at: words.columns)
    }
    return Set(partly)
  }
}

/// Words in lower case without the marks around them, for comparing what people type with names.
enum FoldedWords {
  static func of(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { String($0) }
  }
}

extension OpenCorpus {
  /// The outlets in order of their first article.
  var outlets: [String] {
    var seen = Set<String>()
    return articles.compactMap { $0.outlet }.filter { seen.insert($0).inserted }
  }
}
