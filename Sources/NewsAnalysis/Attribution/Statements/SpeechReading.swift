internal import English
internal import NewsText

/// Tells whether what a statement reports was said or written, and not thought, wanted or done.
struct SpeechReading {
  let quoted: QuotedLayers
  let view: SentenceView
  let model: AttributionModel

  /// Whether the cue at `head` is one of saying, as far as the word and its neighbour tell.
  func isSaying(_ head: Int) -> Bool {
    if head + 1 < view.end, CueLexicon.isSpeech(view.lemma(head), with: view.key(head + 1)) { return true }
    var features = FeatureVector()
    SpeechFeatures(quoted, view).write(head, into: &features)
    return model.score(features) > 0
  }

  /// "conceded ⟦that the boats were old⟧", "urged ⟦residents to leave⟧", "called it ⟦“a wreck”⟧": a word of saying with
  /// a clause or with quoted words says it; "offered ⟨a boat⟩" may be a deed, and there what was learned decides.
  func isSaid(_ content: [TokenRange], by head: Int) -> Bool {
    switch SpeechWords.verdict(on: view.lemma(head)) {
    case .thought: false
    case .open: isSaying(head)
    case .said: isQuoted(content) || isClause(content) && view.tag(head) == .verb || isSaying(head)
    case .saidIfQuoted: isQuoted(content) || isSaying(head)
    }
  }

  private func isQuoted(_ content: [TokenRange]) -> Bool {
    content.contains { quoted.quotedWordCount(in: $0) > 0 }
  }

  private func isClause(_ content: [TokenRange]) -> Bool {
    content.contains { $0.indices.contains { Self.isVerbal(quoted.layers.tags[$0]) } }
  }

  private static func isVerbal(_ tag: PartOfSpeech) -> Bool {
    tag == .verb || tag == .auxiliary
  }
}
