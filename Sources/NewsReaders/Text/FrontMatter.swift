internal import NewsText
internal import Yams

/// The YAML between two lines of `---` that opens a Markdown file.
struct FrontMatter {
  /// Lower-cased names with their values; the parts of a list are joined.
  private let fields: [String: String]
  /// Where the text begins.
  let length: Int
  let diagnostics: [Diagnostic]

  /// Nil where the file does not open with front matter.
  init?(of text: [UInt8]) {
    guard let source = Self.source(in: text) else { return nil }
    length = source.endOfMatter
    let fields = Self.fields(of: String(decoding: text[source.yaml], as: UTF8.self))
    self.fields = fields ?? [:]
    diagnostics = fields == nil ? [Diagnostic(.missingField, detail: "the front matter is no YAML")] : []
  }

  /// The first of `names` that has a value.
  subscript(names: [String]) -> String? {
    names.lazy.compactMap { fields[$0] }.first
  }

  private struct Source {
    let yaml: Range<Int>
    let endOfMatter: Int
  }

  private static let longest = 1 << 16

  private static func source(in text: [UInt8]) -> Source? {
    guard let first = line(in: text, at: 0), first.words == "---" else { return nil }
    var start = first.next
    while start < min(text.count, longest), let line = line(in: text, at: start) {
      if line.words == "---" || line.words == "..." {
        return Source(yaml: first.next..<start, endOfMatter: line.next)
      }
      start = line.next
    }
    return nil
  }

  private struct Line {
    let words: String
    let next: Int
  }

  private static func line(in text: [UInt8], at start: Int) -> Line? {
    guard start < text.count else { return nil }
    let end = text[start...].firstIndex(of: 0x0A) ?? text.count
    let words = String(decoding: text[start..<min(end, start + 200)], as: UTF8.self)
    return Line(words: words.trailingBlanksDropped, next: min(end + 1, text.count))
  }

  private static func fields(of yaml: String) -> [String: String]? {
    guard !isTooDeep(yaml), let node = try? Yams.compose(yaml: yaml, .basic), let mapping = node.mapping else {
      return nil
    }
    var fields: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = key.string?.lowercased(), let words = words(of: value), !words.isEmpty else { continue }
      fields[name] = words
    }
    return fields
  }

  private static func words(of node: Node) -> String? {
    if let scalar = node.scalar { return scalar.string == "null" || scalar.string == "~" ? nil : scalar.string }
    return node.sequence?.compactMap(\.scalar?.string).joined(separator: ", ")
  }

  /// Front matter is flat; what nests deeply is an attack on a parser that recurses.
  private static func isTooDeep(_ yaml: String) -> Bool {
    yaml.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } > 200
      || yaml.split(separator: "\n").contains {
        $0.prefix { " -?:".contains($0) }.count { $0 == "-" || $0 == "?" } > 20
      }
  }
}
