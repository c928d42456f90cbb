/// What Tab offers: a function of the line and the cursor over what was known when it was made.
public struct Completer: Sendable {
  /// What fits at `cursor`, counted in characters from the line's start; best first.
  public func completions(of line: String, at cursor: Int) -> Completions {
    Completions(replacing: cursor..<cursor, candidates: [])
  }
}

/// The words that fit at one place of a line.
public struct Completions: Hashable, Sendable {
  public struct Candidate: Hashable, Sendable {
    /// What is put in place of the typed part, quotation marks and a final blank included.
    public let insertion: String
    /// What the list shows.
    public let label: String
    /// A few words about it; empty where there is nothing to say.
    public let summary: String
  }
  /// The characters of the line that a candidate replaces.
  public let replacing: Range<Int>
  public let candidates: [Candidate]

  public init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
