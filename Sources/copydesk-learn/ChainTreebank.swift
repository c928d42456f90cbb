import Foundation

/// Reads the pronouns of a treebank with chains of coreference: GUM, without its news, on which answers are measured.
enum ChainTreebank {
  /// The genres whose licence is free, as for the language model.
  private static let genres = Set(["academic", "bio", "court", "interview", "speech", "textbook", "vlog", "voyage"])

  static func examples(in file: URL) throws -> [PronounExample] {
    var examples: [PronounExample] = []
    var document: ChainDocument?
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# newdoc id = ") {
        examples += document?.examples ?? []
        let genre = line.split(separator: "_").dropFirst().first.map { String($0) } ?? ""
        document = genres.contains(genre) ? ChainDocument() : nil
      } else if line.hasPrefix("# sent_id") {
        document?.beginSentence()
      } else if !line.hasPrefix("#") {
        document?.read(line.split(separator: "\t", omittingEmptySubsequences: false))
      }
    }
    return examples + (document?.examples ?? [])
  }
}
