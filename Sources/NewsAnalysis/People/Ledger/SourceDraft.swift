internal import NewsText

/// A source while the article's statements are gone through.
struct SourceDraft {
  var name: String
  var kind: Source.Kind
  var isNamed: Bool
  var role: String?
  var statements = 0
  /// Where the article says why the source is not named.
  var anonymity: TokenRange?
  private(set) var mentions: [TokenRange]
  private var known: Set<TokenRange>

  init(name: String, kind: Source.Kind, isNamed: Bool, role: String? = nil, mentions: [TokenRange] = []) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
    self.role = role
    self.mentions = mentions
    known = Set(mentions)
  }

  mutating func mention(_ tokens: TokenRange) {
    if known.insert(tokens).inserted { mentions.append(tokens) }
  }
}
