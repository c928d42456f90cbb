/// Tells the lines of an article from those around it.
///
/// The evidence asked for grows with what would be lost: a body alone (`Layout.Form.body`) gives up only what can be
/// nothing else, such as a line that is an address, or a first line equal to the title.
struct LineRoles {
  let text: [UInt8]
  let lines: [TextLine]
  let form: Layout.Form
  let title: String?
  private(set) var roles: [LineRole]

  init(of lines: [TextLine], in text: [UInt8], form: Layout.Form, title: String?) {
    self.text = text
    self.lines = lines
    self.form = form
    self.title = title
    roles = Array(repeating: .body, count: lines.count)
    readTop()
    for index in lines.indices where roles[index] == .body {
      roles[index] = role(ofLine: index)
    }
    if roles.allSatisfy({ $0 != .body }) { keepLongest() }
  }

  /// A text always has a body: where everything looked like furniture, its longest line was none.
  private mutating func keepLongest() {
    guard let longest = lines.indices.max(by: { lines[$0].range.count < lines[$1].range.count }) else { return }
    roles[longest] = .body
  }

  func shape(_ index: Int) -> LineShape? {
    lines.indices.contains(index) ? LineShape(lines[index].range, of: text) : nil
  }

  // MARK: The top of the page

  private mutating func readTop() {
    var index = 0
    if form != .body {
      while let shape = shape(index), PageLabels.isSection(shape.bare), index + 1 < lines.count {
        roles[index] = .furniture(.label)
        index += 1
      }
    }
    guard isHeadline(index) else {
      if form != .body { readTopMatter(from: index) }
      return
    }
    roles[index] = .furniture(.headline)
    readTopMatter(from: index + 1)
  }

  private func isHeadline(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let shape = shape(index) else { return false }
    if let title { return LineShape.skeleton(shape.bare) == LineShape.skeleton(title) }
    guard form != .body else { return false }
    if shape.headingLevel != nil { return true }
    let looksLikeOne =
      shape.words.utf8.count <= 160 && !shape.endsSentence && shape.startsUpper && !shape.isURL
      && !shape.words.hasSuffix(",") && !shape.words.hasSuffix(":") && !shape.endsInDash
      && CalendarDate(dateLine: shape.bare) == nil
    return looksLikeOne && isSetOff(index)
  }

  /// Whether the line is not simply the first of a wrapped paragraph.
  private func isSetOff(_ index: Int) -> Bool {
    guard lines[index + 1].gap == 0, let next = shape(index + 1) else { return true }
    return CalendarDate(dateLine: next.bare) != nil || Byline.author(in: next.bare) != nil || isRule(index + 1)
      || next.endsSentence && next.startsUpper
  }

  /// Dates, bylines and the deck below the headline, then the caption of the picture that stood there.
  private mutating func readTopMatter(from first: Int) {
    var index = first
    while index + 1 < lines.count, let role = topMatter(index) {
      roles[index] = role
      index += 1
    }
    if form != .body, Caption.isCaption(lines, at: index, of: text) { roles[index] = .furniture(.caption) }
  }

  private func topMatter(_ index: Int) -> LineRole? {
    guard let shape = shape(index) else { return nil }
    if CalendarDate(dateLine: shape.bare) != nil { return .furniture(.date) }
    if Byline.author(in: shape.bare) != nil { return .furniture(.byline) }
    if isRule(index) { return .noise }
    guard form != .body else { return nil }
    if PageLabels.isSection(shape.bare) { return .furniture(.label) }
    return isDeck(index) ? .furniture(.label) : nil
  }

  /// A second headline: without a stop, and right above a date or byline.
  private func isDeck(_ index: Int) -> Bool {
    guard let shape = shape(index), let next = self.shape(index + 1), !shape.endsSentence else { return false }
    return CalendarDate(dateLine: next.bare) != nil || Byline.author(in: next.bare) != nil
  }

  // MARK: Everywhere

  private func role(ofLine index: Int) -> LineRole {
    guard let shape = shape(index) else { return .body }
    if isRule(index) { return .noise }
    if shape.isURL { return .furniture(.url) }
    if PageLabels.announcesAddress(shape.bare), let next = self.shape(index + 1), next.isURL {
      return .furniture(.label)
    }
    if isCredit(index, shape) { return .furniture(.credit) }
    if PageLabels.isLabel(shape.bare) { return .furniture(.label) }
    guard form != .body else { return .body }
    if shape.headingLevel != nil { return .heading }
    if isPageNumber(index, shape) { return .furniture(.pageNumber) }
    return Caption.hasMark(shape) ? .furniture(.caption) : .body
  }

  private func isRule(_ index: Int) -> Bool {
    lines[index].range.count <= 200
      && !String(decoding: text[lines[index].range.indices], as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.isQuotationMark
          || $0.properties.generalCategory == .currencySymbol
      }
  }

  private func isCredit(_ index: Int, _ shape: LineShape) -> Bool {
    let bare = shape.bare
    if bare.hasPrefix("(Reporting by") || bare.hasPrefix("(Additional reporting by") { return true }
    guard bare.utf8.count <= 80 else { return false }
    guard index < 5 || index + 4 >= lines.count || bare.hasPrefix("(") else { return false }
    return !NewsServices.services(in: Credit.words(of: bare)).isEmpty
  }

  /// Alone between blank lines or at an edge of the text.
  private func isPageNumber(_ index: Int, _ shape: LineShape) -> Bool {
    guard shape.isPageNumber else { return false }
    let isLast = index + 1 == lines.count
    return (index == 0 || lines[index].gap > 0) && (isLast || lines[index + 1].gap > 0)
  }
}
