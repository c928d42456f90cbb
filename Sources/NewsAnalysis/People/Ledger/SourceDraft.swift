internal import NewsText

/// A source while the article's statements are gone through.
struct SourceDraft {
  var name: String
  var kind: Source.Kind
  var isNamed: Bool
  var role: String?
  var statements = 0
  var mentions: [TokenRange]

  mutating func mention(_ tokens: TokenRange) {
    if !mentions.contains(tokens) { mentions.append(tokens) }
  }
}
