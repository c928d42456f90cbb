/// One published text with what is known of its publication. It owns its UTF-8 bytes; all that is found in it
/// are ranges into them.
public struct Article: Sendable {
  public let id: String
  /// Valid UTF-8, not one character changed from what the reader decoded.
  public let text: [UInt8]
  public let title: String?
  /// The publication date.
  public let date: CalendarDate?
  /// The time of publication, where more than the day is known.
  public let time: ClockTime?
  public let outlet: String?
  public let url: String?
  public let author: String?
  /// The news services named as the copy's origin, in order of mention: `AP`, `Reuters`.
  public let credits: [String]
  /// The parts of `text`: paragraphs for the analysis, furniture around them, noise within them.
  public let layout: Layout
  /// What the reader saw and survived, and what the layout was repaired of.
  public let diagnostics: [Diagnostic]

  public init(
    id: String, text: [UInt8], title: String? = nil, date: CalendarDate? = nil, time: ClockTime? = nil,
    outlet: String? = nil, url: String? = nil, author: String? = nil, credits: [String] = [], layout: Layout? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    let layout = layout ?? Layout(of: text, title: title)
    self.init(
      id: id, text: text, title: title, date: date, time: time, outlet: outlet, url: url, author: author,
      credits: credits,
      layout: layout, allDiagnostics: diagnostics + layout.diagnostics)
  }

  /// An article as it was made before: `allDiagnostics` holds those of the layout already.
  init(
    id: String, text: [UInt8], title: String?, date: CalendarDate?, time: ClockTime?, outlet: String?, url: String?,
    author: String?,
    credits: [String], layout: Layout, allDiagnostics: [Diagnostic]
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.date = date
    self.time = time
    self.outlet = outlet
    self.url = url
    self.author = author
    self.credits = credits
    self.layout = layout
    diagnostics = allDiagnostics
  }

  /// The words of `range` as they stand in the text.
  public func string(_ range: ByteRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }
}
