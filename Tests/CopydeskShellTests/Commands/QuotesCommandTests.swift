import NewsAnalysis
import NewsText
import Testing

@testable import CopydeskShell

struct QuotesCommandTests {
  private func references(_ line: String) -> [String] {
    var shell = sampleShell()
    _ = shell.respond(to: line)
    return shell.desk.last?.rows.compactMap { $0.reference?.description } ?? []
  }

  @Test func `a source is found under each of its names`() {
    for name in ["Okafor", "okafor", "Marta Okafor", "Ms Okafor"] {
      #expect(references("quotes by \(name)") == ["gazette-1:q1", "courier-1:q1"], "\(name)")
    }
  }

  @Test func `what was denied and what was only wanted is left out and told`() {
    var shell = sampleShell()
    let answer = shell.answer("quotes")
    #expect(answer.hasPrefix("4 quotations found in 2 articles\n"))
    #expect(answer.contains("\n3 direct, 1 indirect\n"))
    #expect(answer.contains("left out: 1 that the text says were not said (add 'denied')"))
    #expect(answer.contains("left out: 1 of thinking, planning or wanting (add 'thoughts')"))
    #expect(references("quotes denied thoughts").count == 6)
  }

  @Test func `clauses narrow the answer`() {
    #expect(references("quotes indirect") == ["gazette-1:q2"])
    #expect(references("quotes containing bridge in courier-1") == ["courier-1:q1"])
    #expect(references("quotes containing \"bridge stand\"").isEmpty)
    #expect(references("quotes containing bridg* outlet gazette") == ["gazette-1:q1"])
    #expect(references("quotes since 2019-06-05") == ["courier-1:q1"])
    #expect(references("quotes until 2019-06-04 direct") == ["gazette-1:q1", "gazette-1:q3"])
  }

  @Test func `a name that nobody bears gives no rows and a suggestion`() {
    var shell = sampleShell()
    let answer = shell.answer("quotes by Okafro")
    #expect(answer == "0 quotations found in sample\nno source 'Okafro' found in sample (did you mean 'Marta Okafor'?)")
  }

  @Test func `at 80 columns the words stand under their row, at 160 beside it`() {
    var narrow = sampleShell(width: 80)
    var wide = sampleShell(width: 160)
    #expect(
      narrow.answer("quotes by Ruiz direct") == """
        1 quotation found in 1 article

        quotation     date        outlet          source       cue   words
        ────────────  ──────────  ──────────────  ───────────  ────  ───────────────
        gazette-1:q3  2019-06-04  Marlow Gazette  Daniel Ruiz  said  “Nine coffees,”
        """)
    for line in wide.respond(to: "quotes").lines { #expect(DisplayWidth.of(line.plain) <= 160) }
    for line in narrow.respond(to: "quotes").lines { #expect(DisplayWidth.of(line.plain) <= 80) }
  }

  @Test func `a name in quotation marks is taken literally`() {
    #expect(references("quotes by \"Marta Okafor\"") == ["gazette-1:q1", "courier-1:q1"])
    #expect(references("quotes by \"marta okafor\"").count == 2)
  }

  @Test func `figures can be asked for by kind`() {
    func figure(_ kind: MeasuredUnit.Kind, killed: Bool) -> Figure {
      Figure(
        range: ByteRange(0, 1), low: 1, high: 1, bound: .exact, trend: nil, unit: MeasuredUnit(kind: kind),
        counted: nil, casualty: killed ? .killed : nil, quotation: nil, saidBy: nil, asOf: nil, place: nil, sameAs: nil)
    }
    #expect(FigureTraits(figure(.currency, killed: false)) == .money)
    #expect(FigureTraits(figure(.percent, killed: false)) == .percent)
    let killed = FigureTraits(figure(.count, killed: true))
    #expect(killed.casualty == .killed && killed.isDisjoint(with: [.money, .percent]))
    var shell = sampleShell()
    #expect(shell.answer("figures money").hasPrefix("0 figures"))
    #expect(shell.answer("figures").hasPrefix("2 figures"))
  }
}
