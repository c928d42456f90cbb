/// The places of a word, article by article.
struct WordPostings: Sendable {
  /// In rising order.
  private(set) var articles: [Int] = []
  private var starts: [Int] = []
  private var places: [UInt32] = []

  init() {}

  mutating func open(_ article: Int) {
    articles.append(article)
    starts.append(places.count)
  }

  mutating func add(_ place: UInt32) {
    places.append(place)
  }

  /// The places in the article at `index` of `articles`, in rising order.
  func places(at index: Int) -> ArraySlice<UInt32> {
    places[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : places.count)]
  }

  /// The places of several words as if they were one.
  init(merging words: [WordPostings]) {
    if let only = words.first, words.count == 1 {
      self = only
      return
    }
    var byArticle: [Int: [UInt32]] = [:]
    for word in words {
      for (index, article) in word.articles.enumerated() {
        byArticle[article, default: []] += word.places(at: index)
      }
    }
    for article in byArticle.keys.sorted() {
      open(article)
      places += (byArticle[article] ?? []).sorted()
    }
  }
}
