internal import NewsAnalysis
internal import NewsText

/// The source that a typed name stands for.
struct SourceChoice {
  /// The index in `CorpusSources.sources`; nil where nobody fits.
  let index: Int?
  /// What the reader should know: who else fits, or who may have been meant.
  let notes: [String]

  /// `taken` gives way to another where several fit.
  init(_ words: [Word], in corpus: OpenCorpus, saying command: String, not taken: Int? = nil) {
    let name = words.joined
    if words.count == 1, words[0].isQuoted, let index = corpus.source(literally: name) {
      self.index = index
      notes = []
      return
    }
    if words.count == 1, let index = corpus.source(referredToBy: name) {
      self.index = index
      notes = []
      return
    }
    switch corpus.sources.match(name) {
    case .one(let index):
      self.index = index
      notes = []
    case .several(let fitting):
      let indices = fitting.filter { $0 != taken }
      index = indices.first
      let sources = corpus.sources.sources
      let read = indices.first.map { sources.name(at: $0) } ?? name
      guard indices.count > 1 else {
        notes = []
        return
      }
      let others = indices.dropFirst().prefix(3).map { other in
        sources.name(at: other) == read
          ? "'\(command) \(corpus.firstReference(ofSource: other))'"
          : "'\(command) \(Self.typed(sources.name(at: other), not: name))'"
      }
      let more = indices.count > 4 ? ", and \(indices.count - 4) more fit" : ""
      notes = ["'\(name)' was read as \(read); for another say \(others.joined(separator: " or "))\(more)"]
    case .none(let suggestions):
      index = nil
      let hint =
        suggestions.isEmpty ? "" : " (did you mean \(suggestions.map { "'\($0)'" }.joined(separator: " or "))?)"
      notes = ["no source '\(name)' found in \(corpus.name)\(hint)"]
    }
  }

  /// A name in quotation marks where it would be read as another's without.
  private static func typed(_ name: String, not typed: String) -> String {
    name.lowercased() == typed.lowercased() ? "\"\(name)\"" : name
  }
}

extension OpenCorpus {
  /// The source that a reference such as `a12:s3` stands for; nil where it is none.
  fileprivate func source(referredToBy text: String) -> Int? {
    let reference = Reference(text)
    guard case .source(let source) = reference.item, let article = number(ofArticle: reference.article),
      source < analyses[article].sources.count
    else { return nil }
    return sources.index(ofSource: source, inArticle: article)
  }

  /// Where a source stands first.
  fileprivate func firstReference(ofSource index: Int) -> String {
    guard let first = sources.sources.firstOccurrence(at: index, where: { _ in true }) else { return "" }
    return Reference(article: articles[first.article].id, item: .source(first.source)).description
  }

  /// The source of exactly that name, the most quoted one of several.
  fileprivate func source(literally name: String) -> Int? {
    let folded = name.lowercased()
    let all = sources.sources
    let indices: [Int] =
      switch sources.match(name) {
      case .one(let index): [index]
      case .several(let indices): indices
      case .none: []
      }
    return indices.first { all.name(at: $0).lowercased() == folded }
  }
}
