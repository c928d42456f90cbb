import NewsText
import Testing

@testable import NewsAnalysis

struct StatementReachTests {
  /// Whether the statement of `marked`, its parts marked, reports the figure marked in it.
  private func covers(_ marked: String, _ kind: Quotation.Kind = .indirect) -> Bool {
    let text = MarkedText(marked)
    func ranges(_ label: String) -> [ByteRange] { text.marks.filter { $0.label == label }.map { $0.range } }
    let quotation = Quotation(
      kind: kind, content: ranges("content"), cue: ranges("cue"), source: ranges("source"), speaker: 0,
      addressee: [], cueLemma: "say", isSpeech: true, isNegated: false, inside: nil, rule: "test", confidence: 1)
    return ranges("figure").allSatisfy {
      StatementReach(text: Array(text.text.utf8)).covers($0, quotation)
    }
  }

  @Test func `the rest of a reported sentence is reported too`() {
    #expect(
      covers(
        "⟦content:The fleet lost boats⟧, ⟦source:the harbour office⟧ ⟦cue:said⟧, and the yards lost ⟦figure:300 workers⟧."
      ))
    #expect(covers("⟦source:Varga⟧ ⟦cue:said⟧ ⟦content:the pier closes⟧, but would add ⟦figure:30 berths⟧."))
  }

  @Test func `what stands before a statement whose content follows is not`() {
    #expect(!covers("At ⟦figure:86⟧, ⟦source:Varga⟧ ⟦cue:said⟧ ⟦content:the pier closes⟧."))
    #expect(!covers("It hurt ⟦figure:29 people⟧ in a place that ⟦source:Varga⟧ ⟦cue:called⟧ ⟦content:“quiet”⟧."))
  }

  @Test func `what describes the speaker is not`() {
    #expect(!covers("⟦source:Varga⟧, who has ⟦figure:four boats⟧, ⟦cue:said⟧ ⟦content:the pier closes⟧."))
    #expect(!covers("⟦content:“It closes,”⟧ ⟦cue:said⟧ ⟦source:Varga⟧, who has ⟦figure:four boats⟧.", .direct))
  }

  @Test func `a reported relative clause does not reach back`() {
    #expect(
      !covers("It weighs ⟦figure:236 tons⟧, ⟦content:which is too much⟧ ⟦cue:according to⟧ ⟦source:the table⟧."))
  }
}
