/// The tags that the tagger decides on: parts of speech, cut finer where the form of the word tells a parser more
/// ("said" as past tense or participle).
package enum FineTag: UInt8, CaseIterable, Sendable {
  case adjective, comparative, superlative, properAdjective
  case adposition, verbParticle
  case adverb, comparativeAdverb, whAdverb
  case modal, auxiliaryThird, auxiliaryPresent, auxiliaryPast, auxiliaryBase, auxiliaryPastParticiple,
    auxiliaryPresentParticiple
  case coordinator
  case determiner, whDeterminer, predeterminer
  case interjection
  case noun, pluralNoun
  case numeral
  case to, negation, possessiveMark
  case personalPronoun, possessivePronoun, relativePronoun, whPronoun, demonstrativePronoun, indefinitePronoun,
    existential
  case properNoun, pluralProperNoun
  case punctuation, subordinator, symbol
  case verbBase, verbPresent, verbThird, verbPast, verbPastParticiple, verbPresentParticiple
  case other

  /// By the universal tag and the tag of the Penn Treebank.
  package init(universal: String, penn: String) {
    self =
      switch universal {
      case "ADJ":
        penn == "JJR" ? .comparative : penn == "JJS" ? .superlative : penn == "NNP" ? .properAdjective : .adjective
      case "ADP": penn == "RP" ? .verbParticle : .adposition
      case "ADV": penn == "RBR" || penn == "RBS" ? .comparativeAdverb : penn == "WRB" ? .whAdverb : .adverb
      case "AUX": Self.auxiliary(penn)
      case "CCONJ": .coordinator
      case "DET": penn == "WDT" ? .whDeterminer : penn == "PDT" ? .predeterminer : .determiner
      case "INTJ": .interjection
      case "NOUN": penn == "NNS" ? .pluralNoun : .noun
      case "NUM": .numeral
      case "PART": penn == "TO" ? .to : penn == "POS" ? .possessiveMark : .negation
      case "PRON": Self.pronoun(penn)
      case "PROPN": penn == "NNPS" ? .pluralProperNoun : .properNoun
      case "PUNCT": .punctuation
      case "SCONJ": .subordinator
      case "SYM": .symbol
      case "VERB": Self.verb(penn)
      default: .other
      }
  }

  private static func auxiliary(_ penn: String) -> FineTag {
    switch penn {
    case "VBZ": .auxiliaryThird
    case "VBP": .auxiliaryPresent
    case "VBD": .auxiliaryPast
    case "VB": .auxiliaryBase
    case "VBN": .auxiliaryPastParticiple
    case "VBG": .auxiliaryPresentParticiple
    default: .modal
    }
  }

  private static func pronoun(_ penn: String) -> FineTag {
    switch penn {
    case "PRP$": .possessivePronoun
    case "WDT": .relativePronoun
    case "WP", "WP$": .whPronoun
    case "DT": .demonstrativePronoun
    case "NN": .indefinitePronoun
    case "EX": .existential
    default: .personalPronoun
    }
  }

  private static func verb(_ penn: String) -> FineTag {
    switch penn {
    case "VBP": .verbPresent
    case "VBZ": .verbThird
    case "VBD": .verbPast
    case "VBN", "NNP": .verbPastParticiple
    case "VBG": .verbPresentParticiple
    default: .verbBase
    }
  }

  /// The most usual one of a part of speech.
  init(_ part: PartOfSpeech) {
    self = Self.allCases.first { $0.partOfSpeech == part && $0 != .modal && $0 != .to } ?? .other
  }

  package var partOfSpeech: PartOfSpeech {
    switch self {
    case .adjective, .comparative, .superlative, .properAdjective: .adjective
    case .adposition, .verbParticle: .adposition
    case .adverb, .comparativeAdverb, .whAdverb: .adverb
    case .modal, .auxiliaryThird, .auxiliaryPresent, .auxiliaryPast, .auxiliaryBase, .auxiliaryPastParticiple,
      .auxiliaryPresentParticiple:
      .auxiliary
    case .coordinator: .coordinator
    case .determiner, .whDeterminer, .predeterminer: .determiner
    case .interjection: .interjection
    case .noun, .pluralNoun: .noun
    case .numeral: .numeral
    case .to, .negation, .possessiveMark: .particle
    case .personalPronoun, .possessivePronoun, .relativePronoun, .whPronoun, .demonstrativePronoun,
      .indefinitePronoun, .existential:
      .pronoun
    case .properNoun, .pluralProperNoun: .properNoun
    case .punctuation: .punctuation
    case .subordinator: .subordinator
    case .symbol: .symbol
    case .verbBase, .verbPresent, .verbThird, .verbPast, .verbPastParticiple, .verbPresentParticiple: .verb
    case .other: .other
    }
  }
}
