import NewsText
import Testing

@testable import NewsAnalysis

struct ComparisonJSONTests {
  @Test func `two articles give every field in its order, offsets in scalars`() {
    let left = ComparedArticles.analysis("Ça va. The pier is open.", id: "old", title: "Pier")
    let right = ComparedArticles.analysis("Ça va. The pier is shut.", id: "new", title: "Pier")
    #expect(
      String(decoding: Comparison(left: left, right: right).json(), as: UTF8.self) == """
        {"left": {"id": "old", "text": "Ça va. The pier is open."}, \
        "right": {"id": "new", "text": "Ça va. The pier is shut."}, \
        "alignment": [{"op": "same", "moved": false, "left": [[0, 6]], "right": [[0, 6]]}, \
        {"op": "edited", "moved": false, "left": [[7, 24]], "right": [[7, 24]]}], \
        "changes": [{"kind": "wording", "op": "changed", "left": {"span": [19, 23], "text": "open"}, \
        "right": {"span": [19, 23], "text": "shut"}, "detail": null}], \
        "quotations": [], "figures": [], "sources": [], "reuse": {"left_in_right": 0, "right_in_left": 0}, \
        "retellings": []}

        """)
  }

  @Test func `three articles give the matrix only`() {
    let articles = ["a", "b", "c"].map { ComparedArticles.quoting("“We rebuild the old pier,” she said.", id: $0) }
    let json = String(decoding: OutletMatrix(articles).json(), as: UTF8.self)
    #expect(json.hasPrefix("{\"articles\": [\"a\", \"b\", \"c\"], \"quotations\": [{\"items\": [{\"article\": \"a\", "))
    #expect(
      json.contains("\"reuse\": [{\"left\": \"a\", \"right\": \"b\", \"left_in_right\": 1, \"right_in_left\": 1}"))
  }
}
