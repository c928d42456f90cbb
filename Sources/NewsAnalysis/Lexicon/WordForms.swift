internal import NewsText

/// The regular and irregular forms of English verbs and nouns, so that a list of lemmas also knows "said" and "denies".
///
/// Origin of the irregular forms: the closed list of English grammar, as far as reporting words need it. Licence: that
/// of the project.
enum WordForms {
  /// The keys of `lemma` and its forms; some forms that do not exist are among them and do no harm.
  static func keys(of lemma: Substring.UTF8View) -> [WordKey] {
    let word = WordKey(lemma)
    guard let last = lemma.last else { return [word] }
    let keys = [word] + (irregular[word] ?? [])
    let stem = WordKey(lemma.dropLast())
    func ending(_ key: WordKey, _ endings: [String]) -> [WordKey] { endings.map { key.appending($0.utf8) } }
    switch last {
    case UInt8(ascii: "e"): return keys + ending(word, ["s", "d"]) + ending(stem, ["ing"])
    case UInt8(ascii: "y") where !endsInVowel(lemma.dropLast()):
      return keys + ending(stem, ["ies", "ied"]) + ending(word, ["ing"])
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "h"): return keys + ending(word, ["es", "s", "ed", "ing"])
    default:
      return keys + ending(word, ["s", "ed", "ing"]) + ending(word.appending(CollectionOfOne(last)), ["ed", "ing"])
    }
  }

  private static func endsInVowel(_ word: Substring.UTF8View) -> Bool {
    word.last.map { "aeiou".utf8.contains($0) } ?? false
  }

  private static let irregular: [WordKey: [WordKey]] = {
    var forms: [WordKey: [WordKey]] = [:]
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { WordKey($0) }
      if let lemma = words.first { forms[lemma] = Array(words.dropFirst()) }
    }
    return forms
  }()

  private static let table = """
    say said
    tell told
    speak spoke spoken
    write wrote written
    think thought
    know knew known
    feel felt
    mean meant
    find found
    show shown
    see saw seen
    hear heard
    read read
    put put
    swear swore sworn
    foretell foretold
    forecast forecast
    understand understood
    forget forgot forgotten
    choose chose chosen
    seek sought
    forbid forbade forbidden
    go went gone
    sing sang sung
    shoot shot
    learn learnt
    begin began begun
    man men
    woman women
    child children
    wife wives
    person people
    """
}
