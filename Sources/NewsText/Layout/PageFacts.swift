/// What an article's own text says of its publication.
public struct PageFacts: Sendable {
  public let title: String?
  public let date: CalendarDate?
  public let time: ClockTime?
  public let author: String?
  public let url: String?
  /// News services, in order of mention, each once.
  public let credits: [String]

  /// Read from the furniture of `layout`, and from the dateline of the first paragraph (`MOSCOW (Reuters) —`).
  public init(of text: [UInt8], layout: Layout) {
    func lines(_ kind: Layout.Furniture.Kind) -> [LineShape] {
      layout.furniture.compactMap { $0.kind == kind ? LineShape($0.range, of: text) : nil }
    }
    title = layout.furniture.first { $0.kind == .headline }.map { Self.words(of: $0.range, in: text, layout) }
    let dates = lines(.date).map(\.bare)
    date = dates.lazy.compactMap { CalendarDate(dateLine: $0) }.first
    time = dates.lazy.compactMap { ClockTime(written: $0) }.first
    author = lines(.byline).lazy.compactMap { Byline.author(in: $0.bare) }.first
    url = lines(.url).lazy.compactMap(\.url).first
    var services: [String] = []
    if let opening = layout.paragraphs.first?.fragments.first {
      let head = text[opening.indices].prefix(160)
      services += Credit.services(inDatelineOf: String(decoding: head, as: UTF8.self))
    }
    services += lines(.credit).flatMap { NewsServices.services(in: Credit.words(of: $0.bare)) }
    services += CreditLines.services(in: text)
    var seen: Set<String> = []
    credits = services.filter { seen.insert($0).inserted }
  }

  /// The words of `range` without the noise in it.
  private static func words(of range: ByteRange, in text: [UInt8], _ layout: Layout) -> String {
    var bytes: [UInt8] = []
    var start = range.start
    for noise in layout.noise where range.contains(noise) && noise.start >= start {
      bytes += text[Int(start)..<Int(noise.start)]
      start = noise.end
    }
    bytes += text[Int(start)..<Int(range.end)]
    return String(decoding: bytes, as: UTF8.self)
  }
}
