internal import Foundation
public import NewsText

/// One line of a JSONL file, as a record of an article.
struct JSONLRecord: Decodable {
  var id: String?
  var text: String?
  var title: String?
  var date: String?
  var url: String?
  var outlet: String?
  var author: String?
}

/// Articles from JSON Lines.
public enum JSONLReader {
  /// The article of one line; throws where the line is no JSON object or has no `text`.
  public static func article(line: [UInt8], fallbackID: String) throws -> Article {
    let record = try JSONDecoder().decode(JSONLRecord.self, from: Data(line))
    return Article(
      id: record.id ?? fallbackID, text: Array((record.text ?? "").utf8), title: record.title,
      date: record.date.flatMap { CalendarDate(iso: $0) }, outlet: record.outlet, url: record.url,
      author: record.author)
  }
}
