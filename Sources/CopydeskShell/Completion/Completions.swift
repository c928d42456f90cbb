internal import NewsText

/// The words that fit at one place of a line.
public struct Completions: Hashable, Sendable {
  public struct Candidate: Hashable, Sendable {
    /// What is put in place of the typed part, quotation marks and a final blank included.
    public let insertion: String
    /// What the list shows.
    public let label: String
    /// A few words about it; empty where there is nothing to say.
    public let summary: String

    public init(insertion: String, label: String, summary: String) {
      self.insertion = VisibleText.of(insertion)
      self.label = VisibleText.of(label)
      self.summary = VisibleText.of(summary)
    }
  }
  /// The characters of the line that a candidate replaces.
  public let replacing: Range<Int>
  /// Best first.
  public let candidates: [Candidate]

  public init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
