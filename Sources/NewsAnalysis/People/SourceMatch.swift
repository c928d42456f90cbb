/// What a name as people write it ("putin", "Mr Putin", "the prime minister") stands for in a corpus.
public enum SourceMatch: Hashable, Sendable {
  /// The index in `CorpusSources.sources`.
  case one(Int)
  /// Several fit equally well; the most quoted first.
  case several([Int])
  /// None fits; names that are spelled nearly so, nearest first.
  case none(suggestions: [String])
}
