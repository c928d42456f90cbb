import English
import Foundation
import NewsText

/// How many names are right: exact ranges with their kind.
struct NameAccuracy: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var gold = 0

  init(of namer: Namer, _ tagger: Tagger, on documents: [[NamedSentence]]) {
    for document in documents {
      var session = Namer.Session(namer)
      var workspace = Tagger.Workspace()
      var wanted = Set<NamedEntity>()
      var position = 0
      for sentence in document {
        let words = tagger.words(of: sentence.tokens[...], in: sentence.text)
        session.read(words, tags: tagger.tags(of: words, workspace: &workspace))
        wanted.formUnion(NameLabel.entities(sentence.labels, from: position))
        position += sentence.labels.count
      }
      found += session.entities.count
      gold += wanted.count
      right += session.entities.count { wanted.contains($0) }
    }
  }

  var description: String {
    let precision = 100 * Double(right) / Double(max(1, found))
    let recall = 100 * Double(right) / Double(max(1, gold))
    return String(
      format: "precision %.1f recall %.1f F1 %.1f", precision, recall,
      2 * precision * recall / max(1e-9, precision + recall))
  }
}
