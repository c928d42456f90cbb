import English
import Foundation
import NewsText

/// A sentence in which the names are marked.
struct NamedSentence {
  let text: [UInt8]
  let tokens: [Token]
  let labels: [Int]
  /// Tags by a model that has not seen the sentence, where there are such.
  var tags: [FineTag]?

  /// `marks` are BIO marks or bare kinds: `B-PER`, `I-PER`, `O`. Kinds that `NamedEntity` lacks are left out.
  init(text: [UInt8], tokens: [Token], marks: [String]) {
    self.text = text
    self.tokens = tokens
    labels = Self.labels(marks)
  }

  /// The tags of `sentence` are those of a model.
  init(_ sentence: GoldSentence, marks: [String]) {
    self.init(text: sentence.text, tokens: sentence.tokens, marks: marks)
    tags = sentence.tags
  }

  init(forms: [String], marks: [String]) {
    var text: [UInt8] = []
    var tokens: [Token] = []
    for form in forms {
      if !text.isEmpty { text.append(0x20) }
      let start = text.count
      text += form.utf8
      tokens.append(Token(ByteRange(start, text.count), in: text, before: [.spaceBefore]))
    }
    self.init(text: text, tokens: tokens, marks: marks)
  }

  private static func labels(_ marks: [String]) -> [Int] {
    var labels = [Int](repeating: NameLabel.outside, count: marks.count)
    var start = 0
    while start < marks.count {
      guard let kind = NamedEntity.Kind(rawValue: String(marks[start].dropFirst(2))) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < marks.count, marks[end] == "I-\(kind.rawValue)" { end += 1 }
      for index in start..<end {
        let place: NameLabel.Place =
          end - start == 1 ? .only : index == start ? .beginning : index == end - 1 ? .last : .inside
        labels[index] = NameLabel.of(place, kind)
      }
      start = end
    }
    return labels
  }
}

/// Reads the corpora of names, one list of sentences a document.
enum NameReader {
  /// Universal NER over the sentences of a treebank.
  static func universal(at path: String, over sentences: [GoldSentence]) throws -> [[NamedSentence]] {
    let marks = try marksByID(at: path)
    var documents: [[NamedSentence]] = []
    var document: Substring = ""
    for sentence in sentences {
      guard let found = marks[sentence.id], found.count == sentence.tokens.count else { continue }
      let name = sentence.id.prefix(upTo: sentence.id.lastIndex(of: "-") ?? sentence.id.endIndex)
      if name != document { documents.append([]) }
      document = name
      documents[documents.count - 1].append(NamedSentence(sentence, marks: found))
    }
    return documents
  }

  /// The named entities of GUM.
  static func gum(_ sentences: [GoldSentence], tags: [GoldSentence]) -> [[NamedSentence]] {
    var documents: [[NamedSentence]] = []
    var document: Substring = ""
    for (sentence, tagged) in zip(sentences, tags) {
      guard let marks = GumNames(sentence).marks else { continue }
      let name = sentence.id.prefix(upTo: sentence.id.lastIndex(of: "-") ?? sentence.id.endIndex)
      if name != document { documents.append([]) }
      document = name
      documents[documents.count - 1].append(NamedSentence(tagged, marks: marks))
    }
    return documents
  }

  private static func marksByID(at path: String) throws -> [String: [String]] {
    var marks: [String: [String]] = [:]
    var id = ""
    for line in String(decoding: try ConlluReader.contents(of: path), as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("# sent_id = ") {
        id = String(line.dropFirst(12))
      } else if line.first != "#" {
        let fields = line.split(separator: "\t")
        if fields.count > 2 { marks[id, default: []].append(String(fields[2])) }
      }
    }
    return marks
  }

  /// WikiGold, whose marks are bare `I-` but where two names of one kind touch.
  static func wikiGold(at path: String) throws -> [[NamedSentence]] {
    var documents: [[NamedSentence]] = [[]]
    var forms: [String] = []
    var marks: [String] = []
    let text = String(decoding: try ConlluReader.contents(of: path), as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(separator: " ")
      if line.hasPrefix("-DOCSTART-") {
        documents.append([])
      } else if fields.count == 2 {
        forms.append(String(fields[0]))
        marks.append(String(fields[1]))
      } else if !forms.isEmpty {
        documents[documents.count - 1].append(NamedSentence(forms: forms, marks: marks))
        forms = []
        marks = []
      }
    }
    return documents.filter { !$0.isEmpty }
  }
}
