internal import English
internal import NewsText

/// Finds the named person whom a description means: "the minister", "⟦Union leader⟧ Irina Petrova".
struct DescribedPersons {
  let layers: Layers
  let cast: Cast
  let kinds: SourceKinds

  private static let definite = WordSet("the this that")

  /// Whether `source` means something told before: "the official".
  func isDefinite(_ source: TokenRange) -> Bool {
    Self.definite.contains(layers.tokens[Int(source.start)].key)
  }

  /// The person of whose description, right beside the name, `token` is a part.
  func person(describedAt token: Int) -> Int? {
    guard layers.tags[token] == .noun || isOffice(token) else { return nil }
    return cast.persons.firstIndex { person in person.roles.contains { $0.contains(token) } }
  }

  /// The one person named before `source`, where nothing else is known of him and the phrase may mean a person.
  func onlyPerson(by head: Int, before source: TokenRange) -> Int? {
    guard mayMeanPerson(head, source), !isOffice(head) else { return nil }
    let named = cast.persons.indices.filter { (cast.persons[$0].mentions.first?.start ?? .max) < source.start }
    guard named.count == 1, let person = named.first, cast.persons[person].roles.isEmpty else { return nil }
    return person
  }

  /// The one person named before `source` of whom the sentence before tells what he feels, which what is said then
  /// shows: "⟦Brandt⟧ was optimistic. “…,” the coach said". But "“He is guilty,” the judge said" speaks of him.
  func announced(by head: Int, _ source: TokenRange, saying content: [TokenRange], of quoted: QuotedLayers) -> Int? {
    guard mayMeanPerson(head, source), let first = content.first, first.end <= source.start || source.end <= first.start
    else { return nil }
    let named = cast.persons.indices.filter { (cast.persons[$0].mentions.first?.start ?? .max) < source.start }
    let sentence = quoted.sentenceIndex(of: min(Int(first.start), Int(source.start)))
    guard named.count == 1, let person = named.first, sentence > 0,
      layers.sentences[sentence - 1].paragraph == layers.sentences[sentence].paragraph,
      hasAttitude(person, in: layers.sentences[sentence - 1].tokens)
    else { return nil }
    return isTold(ofAnother: source) || !speaksOfSomebody(content) ? person : nil
  }

  private func hasAttitude(_ person: Int, in sentence: TokenRange) -> Bool {
    cast.persons[person].mentions.contains { mention in
      let link = Int(mention.end)
      guard sentence.contains(mention), link + 1 < sentence.end, AttitudeWords.links.contains(layers.tokens[link].key)
      else { return false }
      return (link + 1..<min(Int(sentence.end), link + 4)).contains {
        AttitudeWords.words.contains(layers.tokens[$0].key)
      }
    }
  }

  private func speaksOfSomebody(_ content: [TokenRange]) -> Bool {
    content.contains { $0.indices.contains { Pronouns.personal.contains(layers.tokens[$0].key) } }
  }

  /// "the coach said ⟦of Ben Simms⟧".
  private func isTold(ofAnother source: TokenRange) -> Bool {
    let end = min(layers.tokens.count - 1, Int(source.end) + 3)
    let near = min(Int(source.end), end)..<end
    return near.contains { layers.tokens[$0].key == Self.of && layers.tags[$0 + 1] == .properNoun }
  }

  private static let of: WordKey = "of"

  private func mayMeanPerson(_ head: Int, _ source: TokenRange) -> Bool {
    isDefinite(source) && (layers.tags[head] == .noun || isOffice(head)) && !kinds.isPlural(head)
      && kinds.kind(ofDescription: head) == .person
  }

  /// The person of whom a phrase with the head `head` was told before, of several the one mentioned last.
  func person(by head: Int, _ source: TokenRange) -> Int? {
    guard mayMeanPerson(head, source) else { return nil }
    let described = cast.persons.indices.filter { index in
      let person = cast.persons[index]
      return person.mentions.first.map { $0.start < source.start } == true
        && person.roles.contains { fits($0, head, source) }
    }
    return described.max { cast.persons[$0].lastSentence < cast.persons[$1].lastSentence }
  }

  /// What makes another office of one: "deputy mayor".
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let ranks = WordSet("vice deputy former ex acting assistant under associate interim ex-")

  /// Whether `role` holds the head of `source` and does not tell of another rank, country or body: "Norwegian President"
  /// is not "the Finnish President".
  private func fits(_ role: TokenRange, _ head: Int, _ source: TokenRange) -> Bool {
    guard role.indices.contains(where: { layers.lemmas[$0] == layers.lemmas[head] }) else { return false }
    guard ranks(in: role, besides: head) == ranks(in: source, besides: head) else { return false }
    let told = properAdjectives(in: role)
    let own = properAdjectives(in: source)
    return told.isEmpty || own.isEmpty || own.contains { told.contains($0) }
  }

  private func ranks(in range: TokenRange, besides head: Int) -> [WordKey] {
    range.indices.map { layers.tokens[$0].key }
      .filter { Self.ranks.contains($0) && $0 != layers.tokens[head].key }
  }

  private func properAdjectives(in range: TokenRange) -> [WordKey] {
    range.indices.filter { layers.tags[$0] == .adjective && layers.tokens[$0].shape.contains(.capitalized) }
      .map { layers.tokens[$0].key }
  }

  /// "the President": an office is written like a name.
  private func isOffice(_ token: Int) -> Bool {
    layers.tags[token] == .properNoun && Titles.neutral.contains(layers.tokens[token].key)
  }
}
