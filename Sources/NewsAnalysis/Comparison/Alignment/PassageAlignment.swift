internal import NewsText

/// Turns links between passages into groups: 1:1, 1:n, n:1, and what stands alone.
struct PassageAlignment {
  private let left: ComparedText
  private let right: ComparedText
  private let links: [PassageLink]
  private let isInChain: [Bool]
  private var partnersOfLeft: [[Int]]
  private var partnersOfRight: [[Int]]

  init(_ left: ComparedText, _ right: ComparedText) {
    self.left = left
    self.right = right
    links = PassageLinks(left, right).links
    let chain = Set(LongestChain.indices(of: links.map(\.right)))
    isInChain = links.indices.map(chain.contains)
    partnersOfLeft = Array(repeating: [], count: left.passages.count)
    partnersOfRight = Array(repeating: [], count: right.passages.count)
    for (index, link) in links.enumerated() {
      partnersOfLeft[link.left].append(index)
      partnersOfRight[link.right].append(index)
    }
  }

  /// The groups in the order of the left text; added passages follow the passage that they follow on the right.
  func groups() -> [AlignedGroup] {
    var groups: [AlignedGroup] = []
    var isDone = Array(repeating: false, count: right.passages.count)
    appendAdded(from: 0, &isDone, &groups)
    for index in left.passages.indices {
      guard let first = partnersOfLeft[index].first else {
        let range = left.passages[index].range
        groups.append(
          AlignedGroup(
            operation: .removed, isMoved: false, left: [range], right: [], isCaption: left.captions.contains(range)))
        continue
      }
      let members = component(of: links[first])
      guard members.left.first == index else { continue }
      groups.append(group(members))
      for other in members.right { isDone[other] = true }
      for other in members.right { appendAdded(from: other + 1, &isDone, &groups) }
    }
    return groups
  }

  /// Added passages from right passage `start` on, up to the next one that has a partner.
  private func appendAdded(from start: Int, _ isDone: inout [Bool], _ groups: inout [AlignedGroup]) {
    var index = start
    while index < right.passages.count, partnersOfRight[index].isEmpty, !isDone[index] {
      let range = right.passages[index].range
      groups.append(
        AlignedGroup(
          operation: .added, isMoved: false, left: [], right: [range], isCaption: right.captions.contains(range)))
      isDone[index] = true
      index += 1
    }
  }

  private struct Component {
    var left: [Int]
    var right: [Int]
    var links: [Int]
  }

  /// All passages that hang together with a link. Links join a passage only to one that has no other partner or to
  /// its own group, so one step to each side reaches them all.
  private func component(of link: PassageLink) -> Component {
    let right = partnersOfLeft[link.left].map { links[$0].right }
    let indices = right.flatMap { partnersOfRight[$0] }
    let left = Array(Set(indices.map { links[$0].left })).sorted()
    let all = Array(Set(left.flatMap { partnersOfLeft[$0] })).sorted()
    return Component(left: left, right: Array(Set(all.map { links[$0].right })).sorted(), links: all)
  }

  private func group(_ members: Component) -> AlignedGroup {
    let a = passage(members.left, of: left)
    let b = passage(members.right, of: right)
    let isMoved = !members.links.contains { isInChain[$0] }
    let ranges = (members.left.map { left.passages[$0].range }, members.right.map { right.passages[$0].range })
    let edits = WordMarking.edits(a, b)
    let operation: AlignedGroup.Operation =
      members.left.count > 1
      ? .merged : members.right.count > 1 ? .split : edits.isEmpty ? .same : .edited
    return AlignedGroup(
      operation: operation, isMoved: isMoved, left: ranges.0, right: ranges.1, edits: edits,
      isCaption: ranges.0.contains { left.captions.contains($0) } || ranges.1.contains { right.captions.contains($0) })
  }

  private func passage(_ indices: [Int], of text: ComparedText) -> MarkedPassage {
    MarkedPassage(
      text: text.analysis.article.text, words: indices.map { text.words[text.passages[$0].words] },
      ranges: indices.map { text.passages[$0].range })
  }
}
