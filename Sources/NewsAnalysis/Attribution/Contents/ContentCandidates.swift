internal import English
package import NewsText

/// The stretches of a sentence that may be the content of a cue.
///
/// Behind the cue they start where a dependent starts and end where one ends, at a comma or with the sentence; before
/// it they start with the sentence or with what the cue hangs on. Both together make an interrupted content.
package struct ContentCandidates {
  private let quoted: QuotedLayers
  private let view: SentenceView
  private let cue: TokenRange
  private let head: Int
  private let source: TokenRange?

  /// Bounds for long sentences: a list of 400 commas is no candidate each.
  private static let mostStarts = 6
  private static let mostEnds = 12

  package init(_ quoted: QuotedLayers, _ view: SentenceView, cue: TokenRange, head: Int, source: TokenRange?) {
    self.quoted = quoted
    self.view = view
    self.cue = cue
    self.head = head
    self.source = source
  }

  /// Distinct, none empty, none overlapping cue or source.
  package func all() -> [ContentCandidate] {
    let rights = rights()
    let lefts = lefts()
    var found: [ContentCandidate] = []
    for right in rights { found.append(ContentCandidate(left: nil, right: right)) }
    for left in lefts { found.append(ContentCandidate(left: left, right: nil)) }
    for left in lefts {
      for right in rights where right.start == rights[0].start {
        found.append(ContentCandidate(left: left, right: right))
      }
    }
    return found
  }

  // MARK: behind the cue

  func rights() -> [TokenRange] {
    let ends = rightEnds()
    var found: [TokenRange] = []
    for start in rightStarts() {
      for end in ends where end > start {
        guard let range = trimmed(start, end), !found.contains(range), isFree(range) else { continue }
        found.append(range)
      }
    }
    return found
  }

  private func isFree(_ range: TokenRange) -> Bool {
    guard let source else { return !range.overlaps(cue) }
    return !range.overlaps(cue) && !range.overlaps(source) && !isApposition(range, source)
  }

  /// "Alina Brandt, ⟨the harbour master⟩, confirmed": what two commas part from the source and the cue is not said.
  private func isApposition(_ range: TokenRange, _ source: TokenRange) -> Bool {
    range.start == source.end + 1 && range.end + 1 == cue.start && view.tag(Int(source.end)) == .punctuation
  }

  /// Where content may start: right behind the cue and its source, or with a dependent of the cue.
  private func rightStarts() -> [Int] {
    var first = Int(cue.end)
    if let source, source.start >= cue.end, isNothingBetween(first, Int(source.start)) { first = Int(source.end) }
    first = skippingMarks(first)
    var starts = first < view.end ? [first] : []
    for child in view.children(head) where child >= cue.end {
      let start = skippingMarks(Int(view.extent(child).start))
      if start >= cue.end, start < view.end, !starts.contains(start), view.relation(child) != .punct {
        starts.append(start)
      }
      for grandchild in view.children(child) where grandchild > child && Self.nested.contains(view.relation(grandchild))
      {
        let start = skippingMarks(Int(view.extent(grandchild).start))
        if start < view.end, !starts.contains(start) { starts.append(start) }
      }
      if starts.count >= Self.mostStarts { break }
    }
    return starts
  }

  /// Clauses that hang on an object: "made it clear ⟦that …⟧", "repeated his claim ⟦that …⟧".
  private static let nested: RelationSet = [.ccomp, .acl, .xcomp, .advcl, .parataxis, .nmod, .obj]

  private func isNothingBetween(_ start: Int, _ end: Int) -> Bool {
    start <= end && (start..<end).allSatisfy { view.shape($0).contains(.mark) }
  }

  private func skippingMarks(_ start: Int) -> Int {
    var start = start
    while start < view.end, view.shape(start).contains(.mark), !view.shape(start).contains(.quotationMark) {
      start += 1
    }
    return start
  }

  /// Where content may end, exclusive: with the sentence, with a dependent, before a comma or the source.
  private func rightEnds() -> [Int] {
    var ends = [view.end]
    func add(_ end: Int) {
      if end > cue.end, end <= view.end, !ends.contains(end), ends.count < Self.mostEnds { ends.append(end) }
    }
    if let source, source.start > cue.end { add(Int(source.start)) }
    var edge: Int? = head
    for _ in 0..<4 {
      guard let current = edge else { break }
      var last: Int?
      for child in view.children(current) where child > current && view.relation(child) != .punct {
        add(Int(view.extent(child).end))
        add(Int(view.extent(child).start))
        last = child
      }
      edge = last
    }
    for token in Int(cue.end)..<max(Int(cue.end), min(view.end, Int(cue.end) + 60)) {
      if view.tag(token) == .punctuation, !view.shape(token).contains(.quotationMark) { add(token) }
    }
    return ends
  }

  // MARK: before the cue

  func lefts() -> [TokenRange] {
    var found: [TokenRange] = []
    let ends = leftEnds()
    for start in leftStarts() {
      for end in ends where end > start {
        guard let range = trimmed(start, end), !found.contains(range), isFree(range) else { continue }
        found.append(range)
      }
    }
    if let subject = view.child(head, .passiveSubject) ?? view.child(head, .nsubj), subject < head,
      let range = trimmed(Int(view.extent(subject).start), min(Int(cue.start), Int(view.extent(subject).end))),
      !found.contains(range), isFree(range)
    {
      found.append(range)
    }
    return found
  }

  private func leftStarts() -> [Int] {
    var starts = [view.start]
    func add(_ start: Int) {
      if start < cue.start, !starts.contains(start), starts.count < Self.mostStarts { starts.append(start) }
    }
    var ancestor = view.head(head)
    for _ in 0..<3 {
      guard let current = ancestor else { break }
      add(Int(view.extent(current).start))
      add(current)
      ancestor = view.head(current)
    }
    for child in view.children(head) where child < cue.start && view.relation(child) != .punct {
      add(Int(view.extent(child).start))
    }
    if view.start < view.end, view.tag(view.start) == .coordinator { add(view.start + 1) }
    return starts
  }

  private func leftEnds() -> [Int] {
    var limit = Int(cue.start)
    var ends: [Int] = []
    if let source, source.end <= cue.start { ends.append(Int(source.start)) }
    ends.append(limit)
    for child in view.children(head) where child < cue.start && view.relation(child) != .punct {
      ends.append(Int(view.extent(child).end))
    }
    limit = ends[0]
    for token in (max(view.start, limit - 12)..<limit).reversed() where view.tag(token) == .punctuation {
      if ends.count < Self.mostEnds, !ends.contains(token) { ends.append(token) }
    }
    return ends
  }

  // MARK: edges

  /// Without commas, dashes and stops at the edges; a comma or stop inside a closing quotation mark stays.
  private func trimmed(_ start: Int, _ end: Int) -> TokenRange? {
    var (start, end) = (start, end)
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    return start < end ? TokenRange(start, end) : nil
  }

  private func isEdge(_ token: Int) -> Bool {
    let shape = view.shape(token)
    return shape.contains(.mark) && !shape.contains(.quotationMark) && !ContentEdges.kept.contains(view.key(token))
  }
}

/// Marks that stay at the edge of a content.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum ContentEdges {
  static let kept = WordSet("$ £ € % ) ] ( [ @ & '")
}
