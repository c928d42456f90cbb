package import NewsText

/// A stretch of a sentence, or one before and one behind the cue, that may be what is said.
package struct ContentCandidate: Hashable {
  /// What stands before the cue.
  package let left: TokenRange?
  /// What stands behind it.
  package let right: TokenRange?

  package init(left: TokenRange?, right: TokenRange?) {
    self.left = left
    self.right = right
  }

  /// In text order.
  package var fragments: [TokenRange] {
    [left, right].compactMap { $0 }
  }

  /// Where its last word ends.
  var end: Int { Int(right?.end ?? left?.end ?? 0) }

  package func contains(_ token: Int) -> Bool {
    left?.contains(token) == true || right?.contains(token) == true
  }

  func holds(_ range: TokenRange) -> Bool {
    left?.contains(range) == true || right?.contains(range) == true
  }

  func overlaps(_ range: TokenRange) -> Bool {
    left?.overlaps(range) == true || right?.overlaps(range) == true
  }
}
