import English
import NewsText

/// The names among the entities of GUM, which marks whole noun phrases, nested, named or not.
///
/// A name is the run of proper nouns around the phrase's head, with the small words between them ("University of
/// Texas"), without titles in front of a person.
struct GumNames {
  private let sentence: GoldSentence

  init(_ sentence: GoldSentence) {
    self.sentence = sentence
  }

  /// BIO marks, or nil where the sentence carries no entities at all.
  var marks: [String]? {
    let phrases = Self.phrases(in: sentence.entities)
    guard sentence.entities.contains(where: { !$0.isEmpty }) else { return nil }
    var marks = [String](repeating: "O", count: sentence.tokens.count)
    // The larger phrases first: a name inside a name is not marked.
    for phrase in phrases.sorted(by: Phrase.comesFirst) {
      guard let kind = Self.kinds[phrase.kind], let name = name(of: phrase),
        marks[name].allSatisfy({ $0 == "O" })
      else { continue }
      for index in name { marks[index] = (index == name.lowerBound ? "B-" : "I-") + kind }
    }
    return marks
  }

  private static let kinds = ["person": "PER", "organization": "ORG", "place": "LOC"]

  private struct Phrase {
    let start: Int
    let end: Int
    let kind: String

    static func comesFirst(_ a: Phrase, _ b: Phrase) -> Bool {
      (b.end - b.start, a.start) < (a.end - a.start, b.start)
    }
  }

  /// Reads `(3-person-…(4-place-…`, `4)3)` and `(5-person-…)`.
  private static func phrases(in entities: [String]) -> [Phrase] {
    var open: [String: [(start: Int, kind: String)]] = [:]
    var phrases: [Phrase] = []
    for (index, value) in entities.enumerated() {
      var rest = Substring(value)
      while let first = rest.first {
        if first == "(" {
          let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
          let fields = body.split(separator: "-")
          rest = rest.dropFirst(body.count + 1)
          let kind = fields.count > 1 ? String(fields[1]) : ""
          if rest.first == ")" {
            rest = rest.dropFirst()
            phrases.append(Phrase(start: index, end: index + 1, kind: kind))
          } else if let id = fields.first {
            open[String(id), default: []].append((index, kind))
          }
        } else {
          let id = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(id.count)
          if rest.first == ")" { rest = rest.dropFirst() }
          if let begun = open[String(id)]?.popLast() {
            phrases.append(Phrase(start: begun.start, end: index + 1, kind: begun.kind))
          }
        }
      }
    }
    return phrases
  }

  private func name(of phrase: Phrase) -> Range<Int>? {
    let inside = phrase.start..<phrase.end
    guard let head = inside.first(where: { !inside.contains(Int(sentence.heads[$0])) }), isProper(head) else {
      return nil
    }
    var start = head
    var end = head + 1
    while start > phrase.start, let next = previousProper(before: start, from: phrase.start) { start = next }
    while end < phrase.end, let next = nextProper(from: end, to: phrase.end) { end = next }
    while phrase.kind == "person", start + 1 < end, Self.titles.contains(sentence.tokens[start].key) { start += 1 }
    return start..<end
  }

  private func isProper(_ index: Int) -> Bool {
    sentence.tags[index].partOfSpeech == .properNoun || sentence.tags[index] == .properAdjective
  }

  private func previousProper(before start: Int, from bound: Int) -> Int? {
    if isProper(start - 1) { return start - 1 }
    let joins = isJoint(start - 1)
    return joins && start - 2 >= bound && isProper(start - 2) ? start - 2 : nil
  }

  private func nextProper(from end: Int, to bound: Int) -> Int? {
    if isProper(end) { return end + 1 }
    guard isJoint(end), end + 1 < bound else { return nil }
    if isProper(end + 1) { return end + 2 }
    return isJoint(end + 1) && end + 2 < bound && isProper(end + 2) ? end + 3 : nil
  }

  /// What stands inside names.
  private func isJoint(_ index: Int) -> Bool {
    Self.joints.contains(sentence.tokens[index].key)
  }

  private static let joints = WordSet("of for the de la al bin von van der & - ’s 's")
  private static let titles = WordSet(
    "mr mr. mrs mrs. ms ms. dr dr. president senator sen. governor gov. king queen prince princess sir lord pope rev. st."
  )
}
