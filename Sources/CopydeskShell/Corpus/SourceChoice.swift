internal import NewsAnalysis

/// The source that a typed name stands for.
struct SourceChoice {
  /// The index in `CorpusSources.sources`; nil where nobody fits.
  let index: Int?
  /// What the reader should know: who else fits, or who may have been meant.
  let notes: [String]

  init(_ words: [Word], in corpus: OpenCorpus, saying command: String) {
    let name = words.joined
    if words.count == 1, words[0].isQuoted, let index = corpus.source(literally: name) {
      self.index = index
      notes = []
      return
    }
    switch corpus.sources.match(name) {
    case .one(let index):
      self.index = index
      notes = []
    case .several(let indices):
      index = indices.first
      let sources = corpus.sources.sources
      let taken = indices.first.map { sources.name(at: $0) } ?? name
      let others = indices.dropFirst().prefix(3).map { "'\(command) \(Self.typed(sources.name(at: $0), not: name))'" }
      let more = indices.count > 4 ? ", and \(indices.count - 4) more fit" : ""
      notes = ["'\(name)' was read as \(taken); for another say \(others.joined(separator: " or "))\(more)"]
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
