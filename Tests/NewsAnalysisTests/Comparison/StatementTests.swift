import NewsText
import Testing

@testable import NewsAnalysis

/// What is quoted here and told there.
struct StatementTests {
  private static let quoting = """
    The harbour master, Ines Halloran, spoke at noon. “The old crane will be taken down before the winter storms,” \
    Halloran said.
    """
  private static let telling = """
    Rain fell on the market. Ines Halloran, the harbour master, said the old crane would be taken down before the \
    storms of winter came.
    """

  private func comparison(_ left: String, _ right: String) -> Comparison {
    Comparison(
      left: ComparedArticles.analysis(left, id: "left"), right: ComparedArticles.analysis(right, id: "right"))
  }

  @Test func `what one article quotes another may tell in its own words`() {
    let comparison = comparison(Self.quoting, Self.telling)
    #expect(comparison.retellings.map(\.quotedIn) == [.left])
    #expect(comparison.retellings.first?.right.text.contains("the old crane would be taken down") == true)
    let told = comparison.changes.filter { $0.kind == .quotation }
    #expect(told.map(\.operation) == [.changed])
    #expect(told.first?.detail == "quoted → told in its own words")
  }

  @Test func `it is told the other way round as well`() {
    let comparison = comparison(Self.telling, Self.quoting)
    #expect(comparison.retellings.map(\.quotedIn) == [.right])
    #expect(comparison.changes.contains { $0.detail == "told in its own words → quoted" })
  }

  @Test func `people with names of their own do not tell one statement`() {
    let other = Self.telling.replacing("Ines Halloran, the harbour master,", with: "Tom Brandt, a docker,")
    #expect(comparison(Self.quoting, other).retellings.isEmpty)
  }

  @Test func `the same speaker on another matter tells something else`() {
    let other = "Ines Halloran, the harbour master, said the ferry would sail on Sunday with a new captain."
    #expect(comparison(Self.quoting, other).retellings.isEmpty)
  }

  @Test func `an unnamed source that now has a name is told for indirect speech too`() {
    let old =
      "The pumps had been switched off for repairs since the spring, according to a port official who asked not to be named."
    let new = "The pumps had been switched off for repairs since the spring, Ines Halloran, the harbour master, said."
    let changes = comparison(old, new).changes.filter { $0.kind == .source && $0.operation == .changed }
    #expect(changes.count == 1)
    #expect(changes.first?.detail == "unnamed → Ines Halloran")
  }

  @Test func `a reporting verb that changed is told where the sentences are not aligned`() {
    let old = "“The old crane will be taken down before the winter storms,” Ines Halloran said at noon."
    let new = "Ines Halloran claimed: “The old crane will be taken down before the winter storms.”"
    #expect(comparison(old, new).changes.contains { $0.detail == "reporting verb: say → claim" })
  }

  @Test func `a thousand statements of one kind are compared in bounded time`() {
    let text = String(
      repeating: "Ines Halloran said the old crane would be taken down before the storms. ", count: 1000)
    #expect(comparison(Self.quoting, text).retellings.count == 1)
  }

  @Test func `articles without a statement have none in common`() {
    #expect(comparison("", "").retellings.isEmpty)
    #expect(comparison(Self.quoting, "").retellings.isEmpty)
  }

  @Test func `two names in common are not a statement`() {
    let left = "“Ada Quill and Tom Brandt walked along the northern quay before the rain,” Ines Halloran said."
    let right = "Ines Halloran said the bridge that Ada Quill opened needs new planks, paint and lamps."
    #expect(comparison(left, right).retellings.isEmpty)
  }

  /// What is told of sources, and of figures who gives them.
  private func credits(_ left: String, _ right: String) -> [String] {
    comparison(left, right).changes.filter { $0.kind == .source || $0.kind == .figure }
      .map { "\($0.operation.rawValue): \($0.detail ?? "-")" }
  }

  @Test func `speakers who change places are told, both`() {
    let left = "“We will keep the ferry,” said Ilse Varga. “We will not,” said Tom Brandt."
    let right = "“We will keep the ferry,” said Tom Brandt. “We will not,” said Ilse Varga."
    #expect(credits(left, right) == ["changed: Ilse Varga → Tom Brandt", "changed: Tom Brandt → Ilse Varga"])
    #expect(credits(left, left).isEmpty)
  }

  @Test func `a short statement that gets the name of its speaker is told as that`() {
    let left = "Rain fell on the market all day.\n\nAn official said 40 passengers were on board."
    let right = left.replacing("An official", with: "Captain Ilse Varga")
    #expect(credits(left, right) == ["changed: unnamed → Ilse Varga"])
    #expect(credits(right, left) == ["changed: Ilse Varga → unnamed"])
    #expect(
      credits(left, left.replacing("An official", with: "A harbour pilot")) == [
        "changed: An official → A harbour pilot"
      ])
  }

  @Test func `a number that changed together with its speaker tells both`() {
    let left = "Rain fell on the market all day.\n\nTom Brandt said 12 people were hurt."
    let right = "Rain fell on the market all day.\n\nIlse Varga said 15 people were hurt."
    #expect(
      credits(left, right) == ["changed: people hurt, Tom Brandt → Ilse Varga", "changed: Tom Brandt → Ilse Varga"])
  }

  @Test func `a thought inside a quotation is no source that was lost`() {
    let left = "Rain fell all day.\n\n“They knew of the leak for months and did nothing at all,” Ilse Varga said."
    #expect(credits(left, left.replacing("They", with: "[The owners]")).isEmpty)
  }
}
