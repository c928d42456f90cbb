internal import English
internal import NewsText

/// One attribution in tokens, while the article is read.
struct Statement {
  /// In text order, never empty.
  var content: [TokenRange]
  let cue: TokenRange?
  let cueHead: Int?
  let source: TokenRange?
  let sourceHead: Int?
  /// The sentence that holds the cue, or the content where there is none.
  let sentence: Int
  /// Who is spoken to.
  var addressee: TokenRange?
  /// The name of the rule that found it.
  var rule: String
  /// The chance that it is one, 0 to 1.
  var chance: Float
  /// Whether it is said or written; words in quotation marks without a cue are.
  var isSpeech = true
  /// "is believed to have fled": what nobody in particular says, by the form of the sentence alone.
  var isHearsay = false
  /// Whether nobody said it, or it is only supposed.
  var isDenied = false
  /// The index of the statement that holds it.
  var inside: Int?

  /// Whether some of its content is `token`.
  func holds(_ token: Int) -> Bool {
    content.contains { $0.contains(token) }
  }

  var firstToken: Int { Int(content.first?.start ?? 0) }
  var lastToken: Int { Int(content.last?.end ?? 1) - 1 }
}

extension Statement {
  /// How much of it stands inside quotation marks.
  func kind(in quoted: QuotedLayers) -> Quotation.Kind {
    let inside = content.reduce(0) { $0 + quoted.quotedWordCount(in: $1) }
    if inside == 0 { return .indirect }
    return inside == content.reduce(0) { $0 + quoted.wordCount(in: $1) } ? .direct : .mixed
  }
}
