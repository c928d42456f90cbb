/// What a reader said of who a source is.
public enum IdentityCheck: Hashable, Sendable {
  /// It is the source of that name, whatever the article calls it.
  case merged(into: String)
  /// It is somebody else than the source of its name in other articles.
  case split

  /// The word for it in files and answers.
  public var word: String {
    switch self {
    case .merged: "merged"
    case .split: "split"
    }
  }

  /// The name of the source that it was merged into.
  public var mergedName: String? {
    switch self {
    case .merged(let name): name
    case .split: nil
    }
  }
}
