import NewsText
import Testing

@testable import NewsAnalysis

struct AlignmentTests {
  private static let calm = "The ferry to the islands left the old harbour at noon."
  private static let fire = "Flames broke out below the car deck soon after the engines started."
  private static let crew = "The crew led all passengers to the upper deck within minutes."
  private static let port = "Port authorities closed the northern quay for the rest of the day."

  private func comparison(_ left: [String], _ right: [String]) -> Comparison {
    Comparison(
      left: ComparedArticles.analysis(left.joined(separator: " "), id: "old"),
      right: ComparedArticles.analysis(right.joined(separator: " "), id: "new"))
  }

  private func operations(_ left: [String], _ right: [String]) -> [AlignedGroup.Operation] {
    comparison(left, right).alignment.map(\.operation)
  }

  @Test func `equal articles are the same throughout`() {
    let alignment = comparison([Self.calm, Self.fire], [Self.calm, Self.fire]).alignment
    #expect(alignment.map(\.operation) == [.same, .same])
    #expect(!alignment.contains { $0.isMoved || !$0.edits.isEmpty })
  }

  @Test func `a sentence that stands on one side is added or removed where it stood`() {
    #expect(operations([Self.calm, Self.fire], [Self.calm, Self.crew, Self.fire]) == [.same, .added, .same])
    #expect(operations([Self.calm, Self.crew, Self.fire], [Self.calm, Self.fire]) == [.same, .removed, .same])
  }

  @Test func `a reworded sentence is edited and its words are marked`() {
    let comparison = comparison(
      [Self.calm, Self.fire], [Self.calm, "Smoke broke out below the car deck soon after the engines started."])
    #expect(comparison.alignment.map(\.operation) == [.same, .edited])
    #expect(comparison.alignment[1].edits.count == 1)
    let edit = comparison.alignment[1].edits[0]
    #expect(comparison.left.article.string(edit.left) == "Flames")
    #expect(comparison.right.article.string(edit.right) == "Smoke")
    #expect(!edit.isTypographic)
  }

  @Test func `a sentence taken elsewhere is moved, not removed and added`() {
    let alignment = comparison(
      [Self.calm, Self.fire, Self.crew, Self.port], [Self.port, Self.calm, Self.fire, Self.crew]
    ).alignment
    #expect(alignment.map(\.operation) == [.same, .same, .same, .same])
    #expect(alignment.map(\.isMoved) == [false, false, false, true])
  }

  @Test func `a moved sentence may be edited as well`() {
    let alignment = comparison(
      [Self.calm, Self.fire, Self.crew, Self.port],
      [Self.port.replacing("rest of the day", with: "whole week"), Self.calm, Self.fire, Self.crew]
    ).alignment
    #expect(alignment.last?.operation == .edited && alignment.last?.isMoved == true)
  }

  @Test func `one sentence made out of two is a merge, and two out of one a split`() {
    let joined =
      "Flames broke out below the car deck soon after the engines started, and the crew led all passengers to the upper deck within minutes."
    #expect(operations([Self.calm, Self.fire, Self.crew], [Self.calm, joined]) == [.same, .merged])
    #expect(operations([Self.calm, joined], [Self.calm, Self.fire, Self.crew]) == [.same, .split])
  }

  @Test func `marks and capitals are typographic`() {
    let edits = comparison(["The mayor's office, she said, is open."], ["The mayor’s office she said is open."])
      .alignment[0].edits
    #expect(!edits.isEmpty)
    #expect(edits.allSatisfy { $0.isTypographic })
  }

  @Test func `an empty article against a full one is all added or removed`() {
    #expect(operations([], [Self.calm, Self.fire]) == [.added, .added])
    #expect(operations([Self.calm, Self.fire], []) == [.removed, .removed])
    #expect(operations([], []).isEmpty)
  }

  @Test func `one sentence a thousand times is matched one to one`() {
    let alignment = comparison(Array(repeating: Self.calm, count: 1000), Array(repeating: Self.calm, count: 990))
      .alignment
    #expect(alignment.count { $0.operation == .same } == 990)
    #expect(alignment.count { $0.operation == .removed } == 10)
    #expect(!alignment.contains { $0.isMoved })
  }

  @Test func `one sentence three hundred times, reworded, is edited three hundred times`() {
    let alignment = comparison(
      Array(repeating: Self.calm, count: 300),
      Array(repeating: Self.calm.replacing("noon", with: "midnight"), count: 300)
    ).alignment
    #expect(alignment.count { $0.operation == .edited } == 300)
  }

  @Test(arguments: [
    ["Паром на острова вышел из старой гавани в полдень.", "Паром на острова вышел из старой гавани вечером."],
    ["中午，渡轮离开旧港前往群岛。", "傍晚，渡轮离开旧港前往群岛。"],
    [
      "Die Fähre zu den Inseln verließ mittags den alten Hafen.",
      "Die Fähre zu den Inseln verließ abends den alten Hafen.",
    ],
  ])
  func `sentences of other languages are aligned`(versions: [String]) {
    #expect(operations([versions[0]], [versions[1]]) == [.edited])
  }

  @Test func `every sentence of both sides stands in exactly one group`() {
    let left = [Self.calm, Self.fire, Self.crew, Self.port, Self.calm]
    let right = [Self.port, "Nobody was hurt.", Self.crew + " " + Self.fire, Self.calm]
    let comparison = comparison(left, right)
    #expect(comparison.alignment.flatMap(\.left).sorted() == comparison.left.sentences)
    #expect(comparison.alignment.flatMap(\.right).sorted() == comparison.right.sentences)
  }
}
