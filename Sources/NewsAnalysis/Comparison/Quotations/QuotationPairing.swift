internal import NewsText

/// Joins the quotations of two articles that are one utterance.
///
/// Equal ones are joined first, each with its own. What is left is compared with what is left on the other side; in
/// versions of one text a quotation that stands in the place of another is that other, reworded. Where that finds
/// nothing, it is compared with all of the other side: a quotation may be a part of one that has its partner.
struct QuotationPairing {
  /// Of words that stand in more quotations than this, only the first lead to candidates.
  private static let mostCandidates = 64

  /// Passages of one side with the same words, in text order.
  private struct Group {
    let members: [Int]
    let passage: QuotedPassage
  }

  private let left: [QuotedPassage]
  private let right: [QuotedPassage]
  private var links: [PassageLink]
  private var isLinkedLeft: [Bool]
  private var isLinkedRight: [Bool]

  /// Pairs of indices into `left` and `right`, by left and then right; a quotation may stand in several pairs where
  /// the other side has divided or repeated it. `places` are the aligned sentences of two versions of one text.
  static func links(_ left: [QuotedPassage], _ right: [QuotedPassage], places: AlignmentIndex?) -> [PassageLink] {
    var pairing = QuotationPairing(left, right)
    pairing.linkFree()
    if let places { pairing.linkInPlace(places) }
    pairing.linkParts()
    return pairing.links.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private init(_ left: [QuotedPassage], _ right: [QuotedPassage]) {
    (self.left, self.right) = (left, right)
    let equal = EqualQuotations(left, right)
    links = equal.links
    (isLinkedLeft, isLinkedRight) = (equal.isLinkedLeft, equal.isLinkedRight)
  }

  private mutating func add(_ added: [PassageLink]) {
    for link in added {
      isLinkedLeft[link.left] = true
      isLinkedRight[link.right] = true
    }
    links += added
  }

  private var freeLeft: [Group] { Self.groups(of: left) { !isLinkedLeft[$0] } }
  private var freeRight: [Group] { Self.groups(of: right) { !isLinkedRight[$0] } }

  private mutating func linkFree() {
    let (lefts, rights) = (freeLeft, freeRight)
    let links = Self.likest(Self.pairs(lefts, rights), lefts.count, rights.count)
    add(links.flatMap { Self.expand($0, lefts, rights) })
  }

  private mutating func linkInPlace(_ places: AlignmentIndex) {
    var rights: [Int: [Int]] = [:]
    for (index, passage) in right.enumerated() where !isLinkedRight[index] {
      if let group = places.group(of: passage.parts[0], on: .right) { rights[group, default: []].append(index) }
    }
    for (index, passage) in left.enumerated() where !isLinkedLeft[index] {
      guard let group = places.group(of: passage.parts[0], on: .left) else { continue }
      let free = (rights[group] ?? []).filter { !isLinkedRight[$0] }
      let partner = free.first { UtteranceLikeness(passage.keys, right[$0].keys).mayBeReworded }
      if let partner { add([PassageLink(left: index, right: partner, likeness: 1)]) }
    }
  }

  private mutating func linkParts() {
    let (lefts, rights) = (freeLeft, freeRight)
    add(
      Self.partsOfOthers(lefts, among: right) { PassageLink(left: $0, right: $1, likeness: $2) }
        + Self.partsOfOthers(rights, among: left) { PassageLink(left: $1, right: $0, likeness: $2) })
  }

  private static func pairs(_ left: [Group], _ right: [Group]) -> [PassageLink] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let index = JointIndex(right.map(\.passage), most: mostCandidates)
    return left.enumerated().flatMap { i, group in
      index.candidates(for: group.passage).compactMap { j in
        likeness(group.passage, right[j].passage).map { PassageLink(left: i, right: j, likeness: $0) }
      }
    }
  }

  /// Each of `lone` with the likest of `others`, all of the other side.
  private static func partsOfOthers(
    _ lone: [Group], among others: [QuotedPassage], link: (_ lone: Int, _ other: Int, _ likeness: Double) -> PassageLink
  ) -> [PassageLink] {
    guard !lone.isEmpty, !others.isEmpty else { return [] }
    let groups = groups(of: others) { _ in true }
    var best: [Int: PassageLink] = [:]
    for pair in pairs(lone, groups) where pair.likeness > best[pair.left]?.likeness ?? 0 { best[pair.left] = pair }
    return lone.indices.compactMap { best[$0] }.flatMap { pair in
      lone[pair.left].members.map { link($0, groups[pair.right].members.last ?? 0, pair.likeness) }
    }
  }

  /// How much of both is the same; nil where they are not one utterance.
  private static func likeness(_ a: QuotedPassage, _ b: QuotedPassage) -> Double? {
    guard UtteranceLikeness.areOneUtterance(a, b) else { return nil }
    let likeness = UtteranceLikeness(a.keys, b.keys)
    return Double(likeness.joints) + likeness.fullCoverage
  }

  /// The links, likest first, as long as one of the two is still free.
  private static func likest(_ links: [PassageLink], _ leftCount: Int, _ rightCount: Int) -> [PassageLink] {
    var isUsedLeft = Array(repeating: false, count: leftCount)
    var isUsedRight = Array(repeating: false, count: rightCount)
    return links.sorted { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }.filter { link in
      guard !isUsedLeft[link.left] || !isUsedRight[link.right] else { return false }
      isUsedLeft[link.left] = true
      isUsedRight[link.right] = true
      return true
    }
  }

  /// The groups of those passages that `takes` takes, by their first passage.
  private static func groups(of passages: [QuotedPassage], taking takes: (Int) -> Bool) -> [Group] {
    var places: [[WordKey]: Int] = [:]
    var members: [[Int]] = []
    for (index, passage) in passages.enumerated() where takes(index) {
      if let place = places[passage.keys] {
        members[place].append(index)
      } else {
        places[passage.keys] = members.count
        members.append([index])
      }
    }
    return members.map { Group(members: $0, passage: passages[$0[0]]) }
  }

  /// The link between two groups as links between their members: the first with the first and so on, what is over
  /// with the last.
  private static func expand(_ link: PassageLink, _ left: [Group], _ right: [Group]) -> [PassageLink] {
    let (members, others) = (left[link.left].members, right[link.right].members)
    return (0..<max(members.count, others.count)).map { number in
      PassageLink(
        left: members[min(number, members.count - 1)], right: others[min(number, others.count - 1)],
        likeness: link.likeness)
    }
  }
}
