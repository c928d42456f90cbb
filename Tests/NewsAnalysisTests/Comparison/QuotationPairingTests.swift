import NewsText
import Testing

@testable import NewsAnalysis

/// Which quotation of one article is which of the other.
struct QuotationPairingTests {
  private func comparison(_ left: String, _ right: String) -> Comparison {
    Comparison(
      left: ComparedArticles.analysis(left, id: "left"), right: ComparedArticles.analysis(right, id: "right"))
  }

  /// Many promises out of few words: every two neighbouring words stand in hundreds of them.
  private static let promises: String = {
    let (who, what, how) = (
      ["mill", "pier", "ferry"], ["rebuild", "paint", "sell", "keep"], ["now", "soon", "never"]
    )
    return (0..<400).map { number in
      let parts = (0..<4).map { place in
        let seed = number / [1, 7, 49, 343][place] + place * 5
        return "\(what[seed % 4]) the \(who[seed % 3]) \(how[seed / 3 % 3])"
      }
      return "“We \(parts.joined(separator: " and ")),” Ilse Varga said."
    }.joined(separator: "\n\n")
  }()

  @Test func `many quotations out of the same few words are the same as themselves`() {
    let comparison = comparison(Self.promises, Self.promises)
    #expect(comparison.quotations.count > 300)
    #expect(comparison.quotations.allSatisfy { $0.grade == .same })
    #expect(comparison.changes.isEmpty)
    #expect(comparison.areIdentical)
  }

  @Test func `a sentence a thousand times has lost one where it stands once less`() {
    let sentence = "“We will keep the ferry,” Ilse Varga said on the quay.\n\n"
    let comparison = comparison(
      String(repeating: sentence, count: 1000), String(repeating: sentence, count: 999))
    #expect(!comparison.areIdentical)
    #expect(comparison.alignment.count { $0.operation == .removed } == 1)
    #expect(comparison.quotations.allSatisfy { $0.grade == .same })
    #expect(comparison.changes.count == 1)
  }

  @Test func `in versions a quotation that stands in the place of another is that one, reworded`() {
    let rest = "The harbour office opened its new crane on the northern quay before the rain came in from the sea."
    let old = "\(rest)\n\n“We will build three houses,” Ilse Varga said."
    let comparison = comparison(old, old.replacing("will build", with: "shall plan"))
    #expect(comparison.areVersions)
    #expect(comparison.quotations.map(\.grade) == [.wordsDiffer])
  }

  @Test func `the same words from two mouths go each with its own`() {
    let old = "“No comment,” Ilse Varga said. Rain fell all day.\n\n“No comment,” Tom Brandt said on the pier."
    let new = "“No comment,” Tom Brandt said on the pier.\n\n“No comment,” Ilse Varga said. Rain fell all day."
    #expect(!comparison(old, new).changes.contains { $0.kind == .source })
  }

  @Test(arguments: [
    "[The owners] knew of the leak for many months and told nobody.",
    "They knew of the leak for many months and told [no member of the council].",
  ])
  func `words in brackets in place of others are marked as changed`(right: String) {
    let pairs = Comparison(
      left: ComparedArticles.quoting("Ilse Varga said: “They knew of the leak for many months and told nobody.”"),
      right: ComparedArticles.quoting("“\(right)” Varga said.")
    ).quotations
    #expect(pairs.map(\.grade) == [.cutMarked])
  }
}
