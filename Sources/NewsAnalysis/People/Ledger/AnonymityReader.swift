internal import English
internal import NewsText

/// Finds where an article says that a source is not named, and why: "an official who spoke on condition of anonymity
/// ⟦because the talks were private⟧".
struct AnonymityReader {
  let layers: Layers

  /// Words that tell of it alone.
  ///
  /// Origin of this list and the following ones: written for Copydesk, after the phrases that style guides of news
  /// agencies ask for. Licence: that of the project.
  private static let nouns = WordSet("anonymity anonymous anonymously unnamed pseudonym")
  /// "not to be ⟦named⟧", "declined to be ⟦identified⟧".
  private static let naming = WordSet("named identified quoted")
  /// "not ⟦authorized⟧ to speak": the reason itself.
  private static let allowing = WordSet("authorized authorised allowed permitted cleared")
  private static let refusing = WordSet(
    "not n't decline declined declines declining refuse refused refuses withheld withhold without")
  /// What a reason begins with.
  private static let openers = WordSet("because since citing fearing as for due owing given lest out to so")
  /// What ends it.
  private static let closers = WordSet("; : — – . ! ?")
  /// A reason has so many words at least, and at most.
  private static let shortest = 3
  private static let longest = 40

  /// The token in `sentence` that tells that a source is not named; nil where none does.
  func sign(in sentence: TokenRange) -> Int? {
    sentence.indices.first { token in
      let key = layers.tokens[token].key
      if Self.nouns.contains(key) { return true }
      let isNaming = Self.naming.contains(key) && isRefused(token, sentence, within: 5)
      return isNaming && isPassive(token, sentence) || Self.allowing.contains(key) && isSilenced(token, sentence)
        || Self.names.contains(key) && isKept(token, sentence)
    }
  }

  private func isRefused(_ token: Int, _ sentence: TokenRange, within distance: Int) -> Bool {
    (max(Int(sentence.start), token - distance)..<token).contains { Self.refusing.contains(layers.tokens[$0].key) }
  }

  /// "did not want to ⟦give⟧ her name", "whose name is ⟦withheld⟧".
  private func isKept(_ name: Int, _ sentence: TokenRange) -> Bool {
    let before = max(Int(sentence.start), name - 4)..<name
    if before.contains(where: { Self.giving.contains(layers.lemmas[$0]) }) {
      return isRefused(name, sentence, within: 8)
    }
    return (name + 1..<min(Int(sentence.end), name + 5)).contains { Self.keeping.contains(layers.tokens[$0].key) }
  }

  private static let names = WordSet("name names identity surname")
  private static let giving = WordSet("give use reveal disclose publish print state provide share")
  private static let keeping = WordSet("withheld changed concealed")

  private func isPassive(_ token: Int, _ sentence: TokenRange) -> Bool {
    token > sentence.start
      && (Self.passives.contains(layers.tokens[token - 1].key) || layers.tokens[token - 1].key == Self.not)
  }

  private static let not: WordKey = "not"
  private static let passives = WordSet("be being been")

  /// "was not authorized to ⟦speak⟧".
  private func isSilenced(_ token: Int, _ sentence: TokenRange) -> Bool {
    isRefused(token, sentence, within: 3)
      && (token + 1..<min(Int(sentence.end), token + 5)).contains { Self.speaking.contains(layers.tokens[$0].key) }
  }

  private static let speaking = WordSet("speak talk comment discuss brief give disclose")

  /// The reason that follows `sign` in its sentence; where the sign is a reason itself ("was not authorized to speak"),
  /// that one.
  ///
  /// `sentence` ends where the statement itself begins: "for fear of reprisals ⟨said the road was mined⟩".
  func reason(behind sign: Int, in sentence: TokenRange) -> TokenRange? {
    if Self.allowing.contains(layers.tokens[sign].key) { return silence(at: sign, in: sentence) }
    let limit = min(Int(sentence.end), sign + 10)
    guard let opener = (sign + 1..<max(sign + 1, limit)).first(where: { Self.openers.contains(layers.tokens[$0].key) }),
      !(sign + 1..<opener).contains(where: { Self.speech.contains(layers.tokens[$0].key) })
    else { return nil }
    return upToMark(from: opener, in: sentence)
  }

  /// Whether a reason may begin at `token`: "⟦citing⟧ fear of arrest".
  func opensReason(_ token: Int) -> Bool { Self.openers.contains(layers.tokens[token].key) }

  private static let speech = WordSet("said says told added , ;")

  private func silence(at sign: Int, in sentence: TokenRange) -> TokenRange? {
    var start = sign
    while start > sentence.start, sign - start < 6, layers.tags[start - 1] != .noun,
      layers.tags[start - 1] != .properNoun, !layers.tokens[start - 1].shape.contains(.mark)
    {
      start -= 1
      if Self.openers.contains(layers.tokens[start].key) || layers.tags[start] == .pronoun { break }
    }
    return upToMark(from: start, in: sentence)
  }

  /// From `start` to a comma, a dash, a quotation mark or the sentence's end.
  private func upToMark(from start: Int, in sentence: TokenRange) -> TokenRange? {
    var end = start
    while end < sentence.end, end - start < Self.longest {
      let token = layers.tokens[end]
      if token.shape.contains(.quotationMark) || token.key == Self.comma || Self.closers.contains(token.key) { break }
      end += 1
    }
    return end - start >= Self.shortest ? TokenRange(start, end) : nil
  }

  private static let comma: WordKey = ","
}
