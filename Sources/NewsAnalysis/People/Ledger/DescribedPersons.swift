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

  /// The person of whom a phrase with the head `head` was told before, of several the one mentioned last.
  func person(by head: Int, _ source: TokenRange) -> Int? {
    guard isDefinite(source), layers.tags[head] == .noun || isOffice(head), !kinds.isPlural(head),
      kinds.kind(ofDescription: head) == .person
    else { return nil }
    let described = cast.persons.indices.filter { index in
      let person = cast.persons[index]
      return person.mentions.first.map { $0.start < source.start } == true
        && person.roles.contains { fits($0, head, source) }
    }
    let best = described.max { cast.persons[$0].lastSentence < cast.persons[$1].lastSentence }
    return best ?? (isOffice(head) ? nil : onlyPerson(before: source))
  }

  /// Whether `role` holds the head of `source` and does not tell of another country or body: "Norwegian President" is
  /// not "the Finnish President".
  private func fits(_ role: TokenRange, _ head: Int, _ source: TokenRange) -> Bool {
    guard role.indices.contains(where: { layers.lemmas[$0] == layers.lemmas[head] }) else { return false }
    let told = properAdjectives(in: role)
    let own = properAdjectives(in: source)
    return told.isEmpty || own.isEmpty || own.contains { told.contains($0) }
  }

  private func properAdjectives(in range: TokenRange) -> [WordKey] {
    range.indices.filter { layers.tags[$0] == .adjective && layers.tokens[$0].shape.contains(.capitalized) }
      .map { layers.tokens[$0].key }
  }

  /// "the President": an office is written like a name.
  private func isOffice(_ token: Int) -> Bool {
    layers.tags[token] == .properNoun && Titles.neutral.contains(layers.tokens[token].key)
  }

  /// The one person named so far, where nothing else is known of him: "Brandt was glad. … the coach said".
  private func onlyPerson(before source: TokenRange) -> Int? {
    let named = cast.persons.indices.filter { (cast.persons[$0].mentions.first?.start ?? .max) < source.start }
    guard named.count == 1, let person = named.first, cast.persons[person].roles.isEmpty else { return nil }
    return person
  }
}
