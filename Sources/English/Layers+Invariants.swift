internal import NewsText

extension Layers {
  /// Stops the program where the layers contradict themselves or their text.
  public func checkInvariants() {
    checkTokens()
    precondition(tags.count == tokens.count && lemmas.count == tokens.count, "a token lacks its tag or its lemma")
    var next = 0
    for sentence in sentences {
      precondition(Int(sentence.tokens.start) == next && !sentence.tokens.isEmpty, "sentences leave out a token")
      precondition(
        article.layout.paragraphs.indices.contains(sentence.paragraph), "a sentence stands in no paragraph")
      next = Int(sentence.tokens.end)
    }
    precondition(next == tokens.count, "the last tokens stand in no sentence")
    var end = 0
    for entity in entities {
      precondition(Int(entity.tokens.start) >= end && !entity.tokens.isEmpty, "names overlap")
      end = Int(entity.tokens.end)
    }
    precondition(end <= tokens.count, "a name ends behind the text")
  }

  private func checkTokens() {
    var end: UInt32 = 0
    for token in tokens {
      precondition(token.range.start >= end && !token.range.isEmpty, "tokens overlap or are empty")
      precondition(
        isBoundary(token.range.start) && isBoundary(token.range.end), "a token cuts a scalar in two")
      end = token.range.end
    }
    precondition(Int(end) <= article.text.count, "a token ends behind the text")
  }

  private func isBoundary(_ offset: UInt32) -> Bool {
    Int(offset) == article.text.count || article.text[Int(offset)] & 0xC0 != 0x80
  }
}

extension Tree {
  /// Stops the program unless the arcs form one tree: a single root, no cycle.
  public func checkInvariants() {
    precondition(heads.count == relations.count, "a word lacks its relation")
    precondition(heads.isEmpty || heads.count { $0 < 0 } == 1, "a tree has one root")
    // 0: not seen, otherwise the word from which the walk began.
    var seen = [Int](repeating: 0, count: heads.count)
    for start in heads.indices {
      var word = start
      while seen[word] == 0, heads[word] >= 0 {
        seen[word] = start + 1
        word = Int(heads[word])
        precondition(word < heads.count && seen[word] != start + 1, "the heads form a cycle")
      }
    }
  }
}
