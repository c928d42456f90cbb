import Foundation
import NewsText

/// An article with the attributions that people marked in it.
struct GoldArticle {
  let article: Article
  let attributions: [GoldAttribution]
}

/// One marked attribution, in bytes of the article's text.
struct GoldAttribution {
  let source: [ByteRange]
  let cue: [ByteRange]
  let content: [ByteRange]
  /// Whether its cue is one of saying or writing.
  let isSpeech: Bool
}

extension GoldArticle {
  private struct Row: Decodable {
    struct Item: Decodable {
      let source: [[Int]]
      let cue: [[Int]]
      let content: [[Int]]
      let speech: Bool
    }
    let id: String
    let primary: Bool?
    let attributions: [Item]
  }

  /// The first annotator's rows of `gold` (one JSON object a line), with their texts from `folder`.
  static func read(gold: URL, texts folder: URL) throws -> [GoldArticle] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: gold).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let row = try decoder.decode(Row.self, from: line)
      guard row.primary ?? true else { return nil }
      let text = try Array(Data(contentsOf: folder.appending(path: "\(row.id).txt")))
      let bytes = byteOffsets(of: text)
      let ranges = { (spans: [[Int]]) in
        spans.map { ByteRange(bytes[$0[0]], bytes[$0[1]]) }.sorted()
      }
      return GoldArticle(
        article: Article(id: row.id, text: text),
        attributions: row.attributions.map {
          GoldAttribution(
            source: ranges($0.source), cue: ranges($0.cue), content: ranges($0.content),
            isSpeech: $0.speech)
        })
    }
  }

  /// The byte at which each Unicode scalar of `text` starts, and the text's end.
  private static func byteOffsets(of text: [UInt8]) -> [Int] {
    text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
  }
}
