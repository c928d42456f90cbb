public import NewsText

/// Words credited to someone, with the three parts of an attribution: content, cue and source.
public struct Quotation: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// All inside quotation marks.
    case direct
    /// Part of it inside quotation marks.
    case mixed
    /// Nothing inside quotation marks.
    case indirect
  }

  public let kind: Kind
  /// What is said, quotation marks and a leading "that" included; in text order, never empty.
  public let content: [ByteRange]
  /// The reporting words with auxiliaries and particle; in text order, empty where there are none.
  public let cue: [ByteRange]
  /// The mention that it is credited to, title and apposition included; empty where the text names nobody.
  public let source: [ByteRange]
  /// The index in `Analysis.sources` of the one it is credited to; nil where the text names nobody or "he" stays
  /// unresolved.
  public let speaker: Int?
  /// Who is spoken to.
  public let addressee: [ByteRange]
  /// The cue's lemma ("tell"); nil without a cue.
  public let cueLemma: String?
  /// Whether it is saying or writing; false for thinking, planning, wanting, ordering.
  public let isSpeech: Bool
  /// Whether the attribution itself is denied ("did not say that").
  public let isNegated: Bool
  /// The index in `Analysis.quotations` of the quotation that holds this one.
  public let inside: Int?
  /// The name of the rule that decided.
  public let rule: String
  /// The share of answers like this one that are right, 0 to 1.
  public let confidence: Double
  /// What a reader said of it; nil where nobody did.
  public let check: Check?

  public init(
    kind: Kind, content: [ByteRange], cue: [ByteRange], source: [ByteRange], speaker: Int?, addressee: [ByteRange],
    cueLemma: String?, isSpeech: Bool, isNegated: Bool, inside: Int?, rule: String, confidence: Double,
    check: Check? = nil
  ) {
    self.kind = kind
    self.content = content
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.addressee = addressee
    self.cueLemma = cueLemma
    self.isSpeech = isSpeech
    self.isNegated = isNegated
    self.inside = inside
    self.rule = rule
    self.confidence = confidence
    self.check = check
  }

  /// Whether it is counted among what somebody said or thinks: neither denied by the article nor rejected by a reader.
  public var counts: Bool { !isNegated && check != .rejected }

  /// Whether it is told as words of somebody: by a verb of saying, or because some of it stands in quotation marks, in
  /// which "I think" is a thought all the same.
  public var isReported: Bool { isSpeech || kind != .indirect && inside == nil }

  /// The same with a reader's word; `speaker` where it was assigned.
  func checked(_ check: Check, speaker: Int?) -> Quotation {
    Quotation(
      kind: kind, content: content, cue: cue, source: source, speaker: speaker ?? self.speaker, addressee: addressee,
      cueLemma: cueLemma, isSpeech: isSpeech, isNegated: isNegated, inside: inside, rule: rule,
      confidence: confidence, check: check)
  }
}
