internal import NewsText

/// The name under which a corpus is kept: where its files lie, and what stands in them for this program.
struct CacheKey: Hashable {
  private let place: String
  private let content: String

  /// Nil where nothing is worth keeping of `paths`.
  init?(_ paths: [String], in cache: any CorpusCache) {
    guard let files = cache.fingerprint(of: paths) else { return nil }
    place = String(cache.place(of: paths).hexadecimal.prefix(16))
    content = String(Digest(of: cache.program.bytes + files.bytes).hexadecimal.prefix(32))
  }

  var name: String { "\(prefix)\(content).corpus" }

  /// What the names of all begin with that were kept of the same place.
  var prefix: String { "\(place)-" }
}
