internal import NewsText

/// Names and values, one under the other.
struct FactList {
  let facts: [ItemPage.Fact]
  let settings: Settings

  func lines() -> [StyledLine] {
    let shown = facts.filter { $0.value != nil }
    let widest = shown.reduce(0) { max($0, $1.name.count) } + 2
    return shown.flatMap { fact in
      let parts = TextFitting.wrapped(VisibleText.of(fact.value ?? ""), to: max(20, settings.width - widest))
      return parts.enumerated().map { index, part in
        StyledLine(TextFitting.padded(index == 0 ? fact.name : "", to: widest), .faint) + StyledLine(part, fact.style)
      }
    }
  }
}
