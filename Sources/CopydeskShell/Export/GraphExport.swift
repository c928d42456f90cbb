internal import NewsAnalysis
internal import NewsText

/// A GraphML network: outlets and sources, joined where an outlet credits a source, weighted by statements.
struct GraphExport: CorpusExport {
  let ending = "graphml"
  let summary = "a network of outlets and the sources that they credit, for Gephi and the like"

  func bytes(of corpus: AnalysedCorpus, under supervision: Supervision) throws(CorpusExportError) -> [UInt8] {
    let sources = CorpusSources(corpus)
    var network = Network(corpus: corpus, sources: sources)
    for number in corpus.analyses.indices {
      if supervision.isCancelled() { throw .cancelled }
      network.add(article: number)
    }
    return network.graphML()
  }
}

private struct Network {
  private struct Edge: Hashable, Comparable {
    let outlet: Int
    let source: Int

    static func < (a: Edge, b: Edge) -> Bool { (a.outlet, a.source) < (b.outlet, b.source) }
  }
  private let corpus: AnalysedCorpus
  private let sources: CorpusSources
  private var outlets: [String] = []
  private var outletNumbers: [String: Int] = [:]
  private var weights: [Edge: Int] = [:]

  init(corpus: AnalysedCorpus, sources: CorpusSources) {
    self.corpus = corpus
    self.sources = sources
  }

  mutating func add(article number: Int) {
    let analysis = corpus.analyses[number]
    let name = analysis.article.outlet ?? "outlet not known"
    let outlet = outletNumbers[name] ?? outlets.count
    if outlet == outlets.count {
      outlets.append(name)
      outletNumbers[name] = outlet
    }
    for quotation in analysis.quotations where quotation.isSpeech && quotation.counts {
      guard let speaker = quotation.speaker else { continue }
      let source = sources.index(ofSource: speaker, inArticle: number)
      weights[Edge(outlet: outlet, source: source), default: 0] += 1
    }
  }

  func graphML() -> [UInt8] {
    let edges = weights.keys.sorted()
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
      #"<key id="name" for="node" attr.name="name" attr.type="string"/>"#,
      #"<key id="kind" for="node" attr.name="kind" attr.type="string"/>"#,
      #"<key id="checked" for="node" attr.name="checked" attr.type="string"/>"#,
      #"<key id="statements" for="edge" attr.name="statements" attr.type="int"/>"#,
      #"<graph edgedefault="directed">"#,
    ]
    lines += outlets.enumerated().map { node("o\($0.offset)", $0.element, "outlet") }
    lines += Set(edges.map { $0.source }).sorted().map { number in
      let source = sources.sources[number]
      return node("s\(number)", source.name, source.kind.rawValue, checked: source.check?.word)
    }
    lines += edges.map { edge in
      #"<edge source="o\#(edge.outlet)" target="s\#(edge.source)"><data key="statements">\#(weights[edge] ?? 0)</data></edge>"#
    }
    lines += ["</graph>", "</graphml>"]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func node(_ id: String, _ name: String, _ kind: String, checked: String? = nil) -> String {
    let name = XMLText.escaped(name)
    let check = checked.map { #"<data key="checked">\#($0)</data>"# } ?? ""
    return #"<node id="\#(id)"><data key="name">\#(name)</data><data key="kind">\#(kind)</data>\#(check)</node>"#
  }
}
