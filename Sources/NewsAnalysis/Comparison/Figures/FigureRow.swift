/// Figures of one event, quantity and scope, and how they stand to each other.
public struct FigureRow: Hashable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    /// The same value.
    case agree
    /// Values that exclude each other, given for the same time.
    case conflict
    /// Different words that allow each other: "at least 40", "43".
    case compatible
    /// A later value by the same source or outlet.
    case update
    /// Alike in wording, different in what they count.
    case notComparable = "not-comparable"
  }
  /// Which figures make a row.
  public enum Reach: Sendable {
    /// Those of at least two articles.
    case acrossArticles
    /// Also those of one article alone, where it gives different numbers.
    case withinArticles
  }
  /// A figure of one of the compared articles; ordered by article and text.
  public struct Item: Hashable, Comparable, Sendable {
    /// The index of the article among those compared.
    public let article: Int
    /// The index in its `Analysis.figures`.
    public let figure: Int

    public init(article: Int, figure: Int) {
      self.article = article
      self.figure = figure
    }

    public static func < (a: Item, b: Item) -> Bool {
      (a.article, a.figure) < (b.article, b.figure)
    }
  }

  /// In the order of the articles and their text.
  public let items: [Item]
  public let verdict: Verdict
  /// What is counted, and where: "people killed in Homs".
  public let about: String

  /// The figures of articles on one event that can be set side by side, in the order of their first figure.
  public static func rows(of articles: [Analysis], _ reach: Reach = .acrossArticles) -> [FigureRow] {
    FigureComparison.rows(articles, sources: SourceMatching.rows(articles, unnamed: .areOthers), reach)
  }

  public init(items: [Item], verdict: Verdict, about: String) {
    self.items = items
    self.verdict = verdict
    self.about = about
  }
}
