import NewsAnalysis
import NewsText

@testable import CopydeskShell

/// A small corpus whose analysis is written by hand: a bridge, a mayor, a café, a captain.
enum SampleCorpus {
  static let bridge = SampleArticle(
    id: "gazette-1", title: "Bridge passes inspection", date: "2019-06-04", outlet: "Marlow Gazette",
    text: """
      “The bridge will stand,” said Marta Okafor, the mayor. It has 14 beams.

      Daniel Ruiz said traffic fell. “Nine coffees,” Ruiz said. A senior official denied that it was closed.
      """)
  static let repair = SampleArticle(
    id: "courier-1", title: "Inspectors clear bridge", date: "2019-06-05", outlet: "Easton Courier",
    text: """
      “The bridge will stand,” Okafor told reporters. It has at least 16 beams.

      An official wants a new one.
      """)

  static var corpus: OpenCorpus {
    let analyses = [bridgeAnalysis, repairAnalysis]
    let corpus = Corpus(name: "sample", articles: analyses.map { $0.article })
    return OpenCorpus(
      name: "sample", paths: ["sample"], analysed: AnalysedCorpus(corpus: corpus, analyses: analyses),
      problems: [.init(place: "sample/bad.csv:3", reason: "no column 'text'")])
  }

  private static var bridgeAnalysis: Analysis {
    let a = bridge
    return a.analysis(
      sources: [
        a.source("Marta Okafor", .person, role: "the mayor", statements: 1),
        a.source("Daniel Ruiz", .person, statements: 2), a.unnamed("A senior official"),
      ],
      quotations: [
        a.quotation("“The bridge will stand,”", .direct, cue: "said", source: "Marta Okafor, the mayor", speaker: 0),
        a.quotation("traffic fell", .indirect, cue: "said traffic".prefix(4), source: "Daniel Ruiz", speaker: 1),
        a.quotation("“Nine coffees,”", .direct, cue: "said", source: "Ruiz", speaker: 1),
        a.quotation("that it was closed", .indirect, cue: "denied", source: "A senior official", speaker: 2, .denied),
      ],
      figures: [a.figure("14", low: 14, high: 14, .exact, counted: "beams")])
  }

  private static var repairAnalysis: Analysis {
    let a = repair
    return a.analysis(
      sources: [a.source("Okafor", .person, statements: 1), a.unnamed("An official")],
      quotations: [
        a.quotation("“The bridge will stand,”", .direct, cue: "told", source: "Okafor", speaker: 0),
        a.quotation("a new one", .indirect, cue: "wants", source: "An official", speaker: 1, .wish),
      ],
      figures: [a.figure("at least 16", low: 16, high: nil, .atLeast, counted: "beams", saidBy: 0)])
  }
}
