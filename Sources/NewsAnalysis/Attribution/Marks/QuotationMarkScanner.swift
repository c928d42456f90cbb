internal import English
internal import NewsText

/// Finds the quotation marks of a paragraph, apostrophes left out as far as they can be told.
struct QuotationMarkScanner {
  let layers: Layers
  private var tokens: [Token] { layers.tokens }

  init(_ layers: Layers) {
    self.layers = layers
  }

  /// The marks among the tokens of one paragraph, in text order.
  func marks(in paragraph: TokenRange) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    for index in paragraph.indices where tokens[index].shape.contains(.quotationMark) {
      guard let form = QuotationMark.form(of: tokens[index].key) else { continue }
      marks.append(mark(form, index, in: paragraph))
    }
    return marks
  }

  private func isGlued(_ index: Int) -> Bool {
    !tokens[index].shape.contains(.spaceBefore)
  }

  private func mark(_ form: QuotationMark.Form, _ index: Int, in paragraph: TokenRange) -> QuotationMark {
    let next = index + 1
    let hasWordAfter = next < paragraph.end && isGlued(next)
    let stands = index == paragraph.start || !isGlued(index) || Self.openers.contains(tokens[index - 1].key)
    let touchesWordBefore = index > paragraph.start && isGlued(index)
    let endsHere =
      !hasWordAfter || tokens[next].shape.contains(.mark) && !Self.openers.contains(tokens[next].key)
      || Self.closers.contains(tokens[next].key)
    return QuotationMark(
      family: form.family, tokens: TokenRange(index, index + 1),
      opensByForm: form.opens || isCurly(index, Self.leftSingle),
      closesByForm: form.closes, opensByPlace: stands && hasWordAfter, closesByPlace: touchesWordBefore && endsHere,
      isLow: form.isLow)
  }

  /// Whether token `index` is written with exactly these bytes; `WordKey` folds ‘ and ’ together.
  private func isCurly(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let range = tokens[index].range
    return range.count == 3 && layers.article.text[range.indices].elementsEqual(bytes)
  }

  private static let leftSingle = Array("‘".utf8)
  private static let openers = WordSet("( [ { — – - -- / : “ \" ‘ « … ...")
  private static let closers = WordSet(") ] } — – - -- 's")
}
