internal import NewsText

/// Short spellings of English verbs, written out so that "I'd like" and "I would like" are the same words. Compiled for
/// this project; Apache License 2.0.
enum Contractions {
  /// What stands after the stem, apostrophe included, and the word it is short for.
  static let endings: [ContractedEnding] = [
    ContractedEnding("n't", "not"), ContractedEnding("'re", "are"), ContractedEnding("'m", "am"),
    ContractedEnding("'ve", "have"), ContractedEnding("'ll", "will"), ContractedEnding("'d", "would"),
    ContractedEnding("'s", "is"),
  ]

  /// Words that are not stem and ending.
  static let irregular: [WordKey: [WordKey]] = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
    "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["got", "to"], "o.k": ["ok"], "okay": ["ok"],
    "percent": ["per", "cent"],
  ]
}

/// One short ending.
struct ContractedEnding: Sendable {
  /// UTF-8, with the straight apostrophe.
  let bytes: [UInt8]
  let word: WordKey

  init(_ ending: String, _ word: WordKey) {
    bytes = Array(ending.utf8)
    self.word = word
  }
}
