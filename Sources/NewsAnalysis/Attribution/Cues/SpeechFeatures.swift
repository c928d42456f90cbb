internal import English
internal import NewsText

/// What tells whether a cue is one of saying or writing, and not of thinking, planning or doing.
package struct SpeechFeatures {
  private let quoted: QuotedLayers
  private let view: SentenceView

  package init(_ quoted: QuotedLayers, _ view: SentenceView) {
    self.quoted = quoted
    self.view = view
  }

  package func write(_ head: Int, into features: inout FeatureVector) {
    features.removeAll()
    let lemma = view.lemma(head).hash
    let tag = view.tag(head).code
    let classes = CueLexicon.classes(of: view.lemma(head))
    features.add(150)
    features.add(151, lemma, tag)
    features.add(152, view.key(head).hash)
    features.add(156, view.cluster(head), tag)
    features.add(153, classes, tag)
    for bit in 0..<UInt64(12) where classes & (1 << bit) != 0 { features.add(154, bit, tag) }
    if head + 1 < view.end { features.add(155, lemma, view.key(head + 1).hash) }
  }
}
