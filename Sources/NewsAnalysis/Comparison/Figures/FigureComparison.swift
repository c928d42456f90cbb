internal import NewsText

/// Sets side by side the figures of several articles that are of one event, quantity and scope.
struct FigureComparison {
  private let analyses: [Analysis]
  private let verdicts: FigureVerdicts
  private var groups: [Group] = []
  private let reach: FigureRow.Reach
  /// The groups of each quantity, in the order of their first figure.
  private var groupsByQuantity: [FigureQuantity: [Int]] = [:]

  private struct Group {
    let quantity: FigureQuantity
    var scope: FigureScope
    var places: [FigurePlace]
    let name: String
    var items: [FigureRow.Item] = []

    /// The first named place tells a group's.
    func mayHold(_ place: FigurePlace?) -> Bool {
      guard let place, let own = places.first else { return true }
      return !own.isApart(from: place)
    }
  }

  /// The rows in the order of their first figure.
  static func rows(_ analyses: [Analysis], sources: [SourceRow], _ reach: FigureRow.Reach) -> [FigureRow] {
    var comparison = FigureComparison(analyses, sources, reach)
    for article in analyses.indices { comparison.enter(article) }
    return comparison.groups.compactMap(comparison.row) + comparison.incomparableRows()
  }

  private init(_ analyses: [Analysis], _ sources: [SourceRow], _ reach: FigureRow.Reach) {
    self.analyses = analyses
    self.reach = reach
    verdicts = FigureVerdicts(analyses, sources: sources)
  }

  /// Enters the first figure of each quantity, scope and place of an article, those that repeat its number and those
  /// that compete with it: what else comes later under other numbers is mostly part of it, or of another event.
  private mutating func enter(_ article: Int) {
    let analysis = analyses[article]
    let reader = FigureScopeReader(analysis)
    let competition = CompetingFigures(analysis: analysis, reader: reader)
    var firsts: [Int: Int] = [:]
    for index in Self.order(analysis.figures) {
      let figure = analysis.figures[index]
      guard let quantity = FigureQuantity(figure, reader) else { continue }
      let group = group(quantity, reader.scope(of: figure), FigurePlace(figure, reader), figure)
      if let first = firsts[group].map({ analysis.figures[$0] }), quantity != .magnitude {
        guard FigureLikeness.number(first) == FigureLikeness.number(figure) || competition.isOneOf(figure, first) else {
          continue
        }
      } else {
        firsts[group] = index
      }
      groups[group].items.append(FigureRow.Item(article: article, figure: index))
    }
  }

  /// In text order, but vague ones last: "dozens" says less than the number that follows.
  private static func order(_ figures: [Figure]) -> [Int] {
    figures.indices.filter { figures[$0].bound != .vague } + figures.indices.filter { figures[$0].bound == .vague }
  }

  private mutating func group(_ quantity: FigureQuantity, _ scope: FigureScope, _ place: FigurePlace?, _ figure: Figure)
    -> Int
  {
    for index in groupsByQuantity[quantity] ?? []
    where Self.isSame(groups[index].scope, scope) && groups[index].mayHold(place) {
      if case .event(nil) = groups[index].scope { groups[index].scope = scope }
      if let place { groups[index].places.append(place) }
      return index
    }
    groups.append(
      Group(quantity: quantity, scope: scope, places: place.map { [$0] } ?? [], name: quantity.name(figure)))
    groupsByQuantity[quantity, default: []].append(groups.count - 1)
    return groups.count - 1
  }

  private static func isSame(_ a: FigureScope, _ b: FigureScope) -> Bool {
    switch (a, b) {
    case (.other(let era), .other(let other)): era.mayBe(other)
    case (.event(let day?), .event(let other?)): day.mayBe(other)
    case (.event, .event): true
    default: a == b
    }
  }

  private func row(_ group: Group) -> FigureRow? {
    let isTold = Set(group.items.map(\.article)).count > 1 || reach == .withinArticles && hasSeveralNumbers(group)
    guard isTold else { return nil }
    let items = group.items.sorted()
    return FigureRow(items: items, verdict: verdicts.verdict(on: items), about: about(group, items))
  }

  private func hasSeveralNumbers(_ group: Group) -> Bool {
    Set(group.items.map { FigureLikeness.number(analyses[$0.article].figures[$0.figure]) }).count > 1
  }

  /// One a quantity: the figures of articles that give it for other events or spans than all the rest, with the
  /// first of those that they look like.
  private func incomparableRows() -> [FigureRow] {
    groupsByQuantity.values.compactMap(incomparableRow).sorted { $0.items.lexicographicallyPrecedes($1.items) }
  }

  private func incomparableRow(_ indices: [Int]) -> FigureRow? {
    let articles = indices.map { Set(groups[$0].items.map(\.article)) }
    let compared = articles.filter { $0.count > 1 }.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let lone = indices.indices.filter { articles[$0].count == 1 && articles[$0].isDisjoint(with: compared) }
    guard let first = lone.first else { return nil }
    let other = indices.indices.first { articles[$0].count > 1 }.flatMap { groups[indices[$0]].items.min() }
    let items = ((other.map { [$0] } ?? []) + lone.flatMap { groups[indices[$0]].items }).sorted()
    guard Set(items.map(\.article)).count > 1 else { return nil }
    return FigureRow(items: items, verdict: .notComparable, about: groups[indices[first]].name)
  }

  private func about(_ group: Group, _ items: [FigureRow.Item]) -> String {
    let figures = items.map { analyses[$0.article].figures[$0.figure] }
    let placed = figures.filter {
      $0.trace.placeFrom == .sentence || $0.casualty != nil && $0.trace.placeFrom != .dateline
    }
    let places = Set(placed.compactMap { $0.place })
    let place = places.count == 1 ? places.first.map { " in \($0)" } ?? "" : ""
    switch group.scope {
    case .event(let day): return group.name + place + (day.map { $0.isInName ? ", \($0)" : "" } ?? "")
    case .cumulative: return group.name + place + ", in all"
    case .other(let era): return group.name + place + ", \(era)"
    }
  }
}
