/// The regular and irregular forms of English verbs and nouns, so that a list of lemmas also knows "said" and "denies".
///
/// Origin of the irregular forms: the closed list of English grammar, as far as reporting words need it. Licence: that
/// of the project.
enum WordForms {
  /// `lemma` and its forms; some that do not exist are among them and do no harm.
  static func forms(of lemma: String) -> [String] {
    var forms = [lemma] + (irregular[lemma] ?? [])
    guard let last = lemma.last else { return forms }
    let stem = String(lemma.dropLast())
    switch last {
    case "e": forms += [lemma + "s", lemma + "d", stem + "ing"]
    case "y" where !endsInVowel(stem): forms += [stem + "ies", stem + "ied", lemma + "ing"]
    case "s", "x", "h": forms += [lemma + "es", lemma + "s", lemma + "ed", lemma + "ing"]
    default:
      forms += [lemma + "s", lemma + "ed", lemma + "ing", lemma + String(last) + "ed", lemma + String(last) + "ing"]
    }
    return forms
  }

  private static func endsInVowel(_ word: String) -> Bool {
    word.last.map { "aeiou".contains($0) } ?? false
  }

  private static let irregular: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
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
