/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer whose
/// last entry is the root, and the arcs made so far.
///
/// Words are numbered from 0, the root is `count`, and `count + 1` stands for "no word".
package struct ParserState {
  package let count: Int
  package private(set) var stack: [Int32] = []
  /// The first word of the buffer.
  package private(set) var front: Int32 = 0
  /// The head of each word, -1 where it has none yet.
  package private(set) var heads: [Int32]
  package private(set) var relations: [UInt8]
  /// The outermost and the second outermost dependents on both sides.
  private(set) var left: [Int32]
  private(set) var left2: [Int32]
  private(set) var right: [Int32]
  private(set) var right2: [Int32]
  private(set) var leftCounts: [UInt8]
  private(set) var rightCounts: [UInt8]

  package static let noRelation: UInt8 = 255

  package enum Transition: Int, CaseIterable {
    case shift, left, right
  }

  package init(count: Int) {
    self.count = count
    let none = Int32(count + 1)
    heads = Array(repeating: -1, count: count)
    relations = Array(repeating: Self.noRelation, count: count + 2)
    left = Array(repeating: none, count: count + 2)
    left2 = left
    right = left
    right2 = left
    leftCounts = Array(repeating: 0, count: count + 2)
    rightCounts = leftCounts
    stack.reserveCapacity(min(count, 256))
  }

  package var root: Int32 { Int32(count) }
  package var none: Int32 { Int32(count + 1) }
  package var isFinal: Bool { front == root && stack.isEmpty }

  package func isAllowed(_ transition: Transition) -> Bool {
    switch transition {
    case .shift: front < root
    // The root takes one dependent, the last word left.
    case .left: !stack.isEmpty && (front < root || stack.count == 1)
    case .right: stack.count > 1
    }
  }

  /// The word that `transition` would attach, and to which head; nil for a shift.
  package func arc(of transition: Transition) -> Arc? {
    guard let dependent = stack.last else { return nil }
    switch transition {
    case .shift: return nil
    case .left: return Arc(dependent: dependent, head: front)
    case .right: return Arc(dependent: dependent, head: stack[stack.count - 2])
    }
  }

  package mutating func shift() {
    stack.append(front)
    front += 1
  }

  /// Attaches the top of the stack by `transition` and takes it off.
  package mutating func attach(_ transition: Transition, relation: UInt8) {
    guard let arc = arc(of: transition) else { return }
    let dependent = Int(arc.dependent)
    let head = Int(arc.head)
    stack.removeLast()
    heads[dependent] = arc.head
    relations[dependent] = relation
    if transition == .left {
      left2[head] = left[head]
      left[head] = arc.dependent
      if leftCounts[head] < 7 { leftCounts[head] += 1 }
    } else {
      right2[head] = right[head]
      right[head] = arc.dependent
      if rightCounts[head] < 7 { rightCounts[head] += 1 }
    }
  }

  /// The stack's entry at `depth` from its top, or "no word".
  @inline(__always)
  package func stacked(_ depth: Int) -> Int32 {
    depth < stack.count ? stack[stack.count - 1 - depth] : none
  }

  /// The buffer's entry at `depth`, or "no word".
  @inline(__always)
  package func buffered(_ depth: Int32) -> Int32 {
    front + depth <= root ? front + depth : none
  }
}

/// A head and its dependent.
package struct Arc {
  package let dependent: Int32
  package let head: Int32
}
