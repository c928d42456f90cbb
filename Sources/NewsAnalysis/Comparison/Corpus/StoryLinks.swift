internal import NewsText
internal import Synchronization

/// How alike the articles of a corpus are, for the pairs that are alike at all.
///
/// Each article is compared with those before it through the features they share; with dates, only with those of the
/// weeks before, for the likeness of two articles fades with the days between them.
struct StoryLinks: Sendable {
  struct Link: Sendable {
    let article: Int
    let other: Int
    let likeness: Float
  }

  let links: [Link]

  /// Fainter likeness is none.
  private static let leastLikeness: Float = 0.04
  /// Articles this near in time are of one day: editions, time zones.
  private static let sameDays = 2
  /// What is left of likeness for each further day.
  private static let fading: Float = 0.904_8
  /// Further apart nothing is left that counts.
  private static let mostDays = 30
  /// A feature of more articles than this leads to no candidate in a corpus of undated articles that is a thousand
  /// times larger than an event.
  private static let commonFeature = 400
  private static let smallCorpus = 4000
  private static let articlesPerTask = 128

  /// Nil where `watch` stopped it.
  init?(_ vectors: StoryVectors, dates: [CalendarDate?], cores: Int, watch: CorpusWatch) {
    let order = StoryOrder(dates)
    let postings = StoryPostings(vectors, order: order)
    let tasks = stride(from: 0, to: dates.count, by: Self.articlesPerTask).map {
      $0..<min($0 + Self.articlesPerTask, dates.count)
    }
    let done = Atomic(0)
    let found = tasks.parallelMap(cores: cores) { places -> [Link]? in
      let count = done.wrappingAdd(places.count, ordering: .relaxed).newValue
      guard watch.goesOn(.comparing, count, of: dates.count) else { return nil }
      return Self.links(of: places, vectors, order, postings)
    }
    let whole = found.compactMap { $0 }
    guard whole.count == found.count else { return nil }
    links = whole.flatMap { $0 }
  }

  private static func links(
    of places: Range<Int>, _ vectors: StoryVectors, _ order: StoryOrder, _ postings: StoryPostings
  ) -> [Link] {
    var sums = [Float](repeating: 0, count: order.articles.count)
    var touched: [Int] = []
    var links: [Link] = []
    let isLarge = order.articles.count > smallCorpus
    for place in places {
      let first = order.firstPlace(within: mostDays, of: place)
      let article = order.articles[place]
      for component in vectors.vectors[article] {
        if isLarge, first == 0, Int(vectors.frequencies[Int(component.feature)]) > commonFeature { continue }
        for posting in postings.entries(of: component.feature, from: first, to: place) {
          if sums[posting.place] == 0 { touched.append(posting.place) }
          sums[posting.place] += component.weight * posting.weight
        }
      }
      for other in touched.sorted() {
        var likeness = sums[other] * fading(order.days(between: other, place))
        if likeness >= leastLikeness { likeness *= agreement(article, order.articles[other], vectors) }
        if likeness >= leastLikeness {
          links.append(Link(article: article, other: order.articles[other], likeness: likeness))
        }
        sums[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return links
  }

  /// Two reports that both name somebody or something near their start, and neither of them what the other names, are
  /// told in the words of one kind of event and are hardly of one event.
  private static func agreement(_ article: Int, _ other: Int, _ vectors: StoryVectors) -> Float {
    guard !vectors.names[article].isEmpty, !vectors.names[other].isEmpty else { return 1 }
    return vectors.holds(article, aNameOf: other) || vectors.holds(other, aNameOf: article) ? 1 : agreementOfStrangers
  }

  /// What is left of the likeness of two reports without a name in common.
  private static let agreementOfStrangers: Float = 0.2

  private static func fading(_ days: Int) -> Float {
    days <= sameDays ? 1 : (sameDays..<days).reduce(1) { left, _ in left * fading }
  }
}
