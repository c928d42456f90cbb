internal import NewsText

/// Merges the sources of many articles into one list.
struct SourceMerging {
  private(set) var sources: [CorpusSource] = []
  /// For each article and each of its sources the index in `sources`.
  private(set) var indices: [[Int]]
  private var groups: [SourceGroup] = []

  init(_ articles: [[Source]], _ identities: SourceIdentities = .none) {
    indices = articles.map { Array(repeating: 0, count: $0.count) }
    mergeFullNames(articles)
    mergeTheRest(articles)
    if !identities.corrections.isEmpty { regroup(articles, identities) }
    order()
  }

  /// Fills the groups anew after readers said who is who.
  private mutating func regroup(_ articles: [[Source]], _ identities: SourceIdentities) {
    let numbers = identities.regrouped(indices, names: groups.map { $0.allNames })
    let persons = groups.map { $0.person }
    let count = (numbers.joined().max() ?? -1) + 1
    groups = (0..<count).map { SourceGroup(person: $0 < persons.count ? persons[$0] : nil) }
    for (article, list) in articles.enumerated() {
      for (index, source) in list.enumerated() {
        add(source, .init(article: article, source: index), to: numbers[article][index])
      }
    }
    dropEmptyGroups()
  }

  private mutating func dropEmptyGroups() {
    var place: [Int] = []
    var kept: [SourceGroup] = []
    for group in groups {
      place.append(kept.count)
      if !group.isEmpty { kept.append(group) }
    }
    groups = kept
    indices = indices.map { $0.map { place[$0] } }
  }

  /// Persons with given name and surname, by surname.
  private mutating func mergeFullNames(_ articles: [[Source]]) {
    for (article, list) in articles.enumerated() {
      for (index, source) in list.enumerated() where source.isNamed && source.kind == .person {
        let name = PersonName(source.name)
        guard name.isFull, let surname = name.words.last?.key else { continue }
        let bearers = bySurname[surname, default: []]
        let group =
          bearers.first { groups[$0].person?.isCompatible(with: name) ?? false } ?? open(name, bearing: surname)
        add(source, .init(article: article, source: index), to: group)
      }
    }
  }

  /// Surnames alone, institutions, groups and unnamed persons.
  private mutating func mergeTheRest(_ articles: [[Source]]) {
    var byKey: [String: Int] = [:]
    for (article, list) in articles.enumerated() {
      for (index, source) in list.enumerated() {
        let name = PersonName(source.name)
        let isPerson = source.isNamed && source.kind == .person
        if isPerson, name.isFull { continue }
        let bearers = isPerson ? name.words.last.flatMap { bySurname[$0.key] } ?? [] : []
        let key = Self.key(source, article: article)
        let group = bearers.count == 1 ? bearers[0] : byKey[key] ?? open()
        if bearers.count != 1 { byKey[key] = group }
        add(source, .init(article: article, source: index), to: group)
      }
    }
  }

  private var bySurname: [WordKey: [Int]] = [:]

  private mutating func open(_ name: PersonName, bearing surname: WordKey) -> Int {
    groups.append(SourceGroup(person: name))
    bySurname[surname, default: []].append(groups.count - 1)
    return groups.count - 1
  }

  private mutating func open() -> Int {
    groups.append(SourceGroup(person: nil))
    return groups.count - 1
  }

  private mutating func add(_ source: Source, _ occurrence: CorpusSource.Occurrence, to group: Int) {
    groups[group].add(source, occurrence)
    indices[occurrence.article][occurrence.source] = group
  }

  /// What two sources that are no full-named persons must share to be one.
  private static func key(_ source: Source, article: Int) -> String {
    let plain = NameDirectory.plain(source.name)
    if source.isNamed { return source.kind == .person ? "person \(plain)" : plain }
    return source.kind == .person ? "\(plain) \(article)" : "unnamed \(plain)"
  }

  /// Puts the groups in their final order and renumbers.
  private mutating func order() {
    let finished = groups.map { $0.finished() }
    let order = finished.indices.sorted {
      (-finished[$0].statements, finished[$0].name, $0) < (-finished[$1].statements, finished[$1].name, $1)
    }
    var place = Array(repeating: 0, count: order.count)
    for (index, group) in order.enumerated() { place[group] = index }
    sources = order.map { finished[$0] }
    indices = indices.map { $0.map { place[$0] } }
  }
}

/// Sources that were found to be one.
private struct SourceGroup {
  /// The first full name that opened the group.
  let person: PersonName?
  private var names = Tally()
  private var kinds = Tally()
  private var roles = Tally()
  private var isNamed = false
  private var statements = 0
  private var occurrences: [CorpusSource.Occurrence] = []

  init(person: PersonName?) {
    self.person = person
  }

  var isEmpty: Bool { occurrences.isEmpty }
  var allNames: [String] { names.ordered }

  mutating func add(_ source: Source, _ occurrence: CorpusSource.Occurrence) {
    names.count(source.name)
    kinds.count(source.kind.rawValue)
    if let role = source.role { roles.count(role) }
    isNamed = isNamed || source.isNamed
    statements += source.statements
    occurrences.append(occurrence)
  }

  func finished() -> CorpusSource {
    let byFrequency = names.ordered
    let fullest = byFrequency.map { PersonName($0).words.count }.max() ?? 0
    let name = byFrequency.first { person == nil || PersonName($0).words.count == fullest } ?? ""
    return CorpusSource(
      name: name, otherNames: byFrequency.filter { $0 != name },
      kind: kinds.ordered.first.flatMap(Source.Kind.init(rawValue:)) ?? .other, isNamed: isNamed, roles: roles.ordered,
      occurrences: occurrences.sorted { ($0.article, $0.source) < ($1.article, $1.source) }, statements: statements)
  }
}
