import ArgumentParser
import English
import Foundation
import NewsText

/// `copydesk-train evaluate`: tags and trees on the gold tokens of treebanks.
struct Evaluate: ParsableCommand {
  @Option(help: "The model file.") var model: String
  @Option(help: "Marks of names over the first treebank.") var names: String?
  @Argument(help: "Treebanks in CoNLL-U.") var paths: [String]

  func run() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: model)))
    guard let image = ModelImage(copying: bytes), let tagger = Tagger(image: image)
    else { throw TrainingError.noModel(model) }
    if let names, let path = paths.first, let namer = Namer(image: image) {
      let documents = try NameReader.universal(at: names, over: ConlluReader.sentences(at: path))
      print("names", NameAccuracy(of: namer, tagger, on: documents))
    }
    guard let parser = Parser(image: image), let lemmatizer = Lemmatizer(image: image) else { return }
    for path in paths {
      try print(
        URL(fileURLWithPath: path).lastPathComponent,
        Accuracy(of: tagger, parser, lemmatizer, on: ConlluReader.sentences(at: path))
      )
    }
  }
}

/// How many words are right.
private struct Accuracy: CustomStringConvertible {
  private var words = 0
  private var tags = 0
  private var fineTags = 0
  private var heads = 0
  private var lemmas = 0
  private var relations = 0
  private var tagSeconds = 0.0
  private var parseSeconds = 0.0

  init(of tagger: Tagger, _ parser: Parser, _ lemmatizer: Lemmatizer, on sentences: [GoldSentence]) {
    var workspace = Tagger.Workspace()
    let clock = ContinuousClock()
    for sentence in sentences {
      var found: [FineTag] = []
      tagSeconds +=
        clock.measure {
          found = tagger.tags(of: tagger.words(of: sentence.tokens[...], in: sentence.text), workspace: &workspace)
        }.seconds
      var tree = Tree(heads: [], relations: [])
      parseSeconds +=
        clock.measure {
          tree = parser.tree(of: parser.words(of: sentence.tokens[...], tags: found[...], in: sentence.text))
        }.seconds
      count(sentence, found, tree)
      for (index, token) in sentence.tokens.enumerated()
      where lemmatizer.lemma(of: token, tag: found[index], in: sentence.text) == Array(sentence.lemmas[index].utf8) {
        lemmas += 1
      }
    }
  }

  private mutating func count(_ sentence: GoldSentence, _ found: [FineTag], _ tree: Tree) {
    for index in sentence.tokens.indices {
      words += 1
      if found[index] == sentence.tags[index] { fineTags += 1 }
      if found[index].partOfSpeech == sentence.tags[index].partOfSpeech { tags += 1 }
      guard tree.heads[index] == sentence.heads[index] else { continue }
      heads += 1
      let gold = Relation.allCases[Int(sentence.relations[index])].base
      if tree.relations[index].base == gold { relations += 1 }
    }
  }

  var description: String {
    func percent(_ number: Int) -> String { String(format: "%.2f", 100 * Double(number) / Double(max(1, words))) }
    func rate(_ seconds: Double) -> String { String(format: "%.0f", Double(words) / seconds / 1000) }
    return
      "UPOS \(percent(tags)) fine \(percent(fineTags)) UAS \(percent(heads)) LAS \(percent(relations)) lemmas \(percent(lemmas)); "
      + "tags \(rate(tagSeconds)) k/s, trees \(rate(parseSeconds)) k/s"
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

extension Relation {
  /// Without its subtype.
  var base: Substring { rawValue.prefix { $0 != ":" } }
}
