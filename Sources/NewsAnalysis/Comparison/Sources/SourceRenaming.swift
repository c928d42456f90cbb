/// A source credited with words in both articles, in each under a name that the other does not use.
public struct SourceRenaming: Hashable, Sendable {
  public let left: String
  public let right: String

  /// Those of `rows` that one side alone credits and that may be one by their names, each once.
  static func among(_ rows: [SourceRow]) -> [SourceRenaming] {
    var right = rows.filter { $0.creditingArticles == [1] }.map(\.name)
    return rows.filter { $0.creditingArticles == [0] }.compactMap { row in
      // Of several names that one holds the fullest is meant: "St Brannock's Hospital" before "Brannock".
      let fitting = right.indices.filter { SourceNames.mayBeOne(right[$0], row.name) }
      guard let place = fitting.max(by: { right[$0].count < right[$1].count }) else { return nil }
      return SourceRenaming(left: row.name, right: right.remove(at: place))
    }
  }
}
