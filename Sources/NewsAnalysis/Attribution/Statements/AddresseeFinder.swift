internal import English
internal import NewsText

/// Finds who is spoken to: "Petrova told ⟦the council⟧ that …", "Petrova said to ⟦reporters⟧ that …".
struct AddresseeFinder {
  let view: SentenceView

  /// Verbs whose object is the listener.
  ///
  /// Origin: written for Copydesk. Licence: that of the project.
  private static let listeners = WordSet(
    "tell inform assure remind warn ask advise brief notify promise urge persuade convince reassure question")
  private static let prepositions = WordSet("to")
  private static let speaking = WordSet("say speak write explain add announce complain report comment")

  func addressee(of head: Int, outside content: [TokenRange]) -> TokenRange? {
    for child in view.children(head) where child > head {
      let isListener: Bool
      switch view.relation(child) {
      case .obj, .iobj: isListener = Self.listeners.contains(view.lemma(head))
      case .obl, .nmod:
        isListener =
          Self.speaking.contains(view.lemma(head))
          && view.child(child, .case).map { Self.prepositions.contains(view.key($0)) } == true
      default: isListener = false
      }
      let extent = view.extent(child)
      guard isListener, !content.contains(where: { $0.overlaps(extent) }) else { continue }
      let start = view.child(child, .case).map { $0 + 1 } ?? Int(extent.start)
      if start < extent.end { return TokenRange(start, Int(extent.end)) }
    }
    return nil
  }
}
