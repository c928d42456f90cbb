internal import NewsAnalysis

/// What changed between two articles, in numbers.
struct DiffSummary {
  let comparison: Comparison

  func sentences() -> [String] { [identity, facts, passages, typography, notice].compactMap { $0 } }

  private var identity: String? {
    comparison.areIdentical ? "identical: both are the same, letter for letter" : nil
  }

  /// `1 headline, 3 figures and 2 sources differ`
  private var facts: String? {
    let told: [Change.Kind] = [.headline, .correctionNote, .figure, .quotation, .source, .name, .date]
    let counts = told.compactMap { kind -> String? in
      let count = comparison.changes.count { $0.kind == kind }
      return count == 0 ? nil : NumberText.counted(count, Self.noun(kind))
    }
    return counts.isEmpty ? nil : "differ: \(counts.joined(separator: ", "))"
  }

  private static func noun(_ kind: Change.Kind) -> Noun {
    kind == .correctionNote ? Noun("notice") : Noun(kind.rawValue)
  }

  /// `sentences: 5 the same, 3 edited, 2 added, 1 moved`
  private var passages: String? {
    let counts = AlignedGroup.Operation.allCases.compactMap { operation -> String? in
      let count = comparison.alignment.count { $0.operation == operation }
      return count == 0 ? nil : "\(NumberText.grouped(count)) \(operation == .same ? "the same" : operation.rawValue)"
    }
    let moved = comparison.alignment.count { $0.isMoved }
    return counts.isEmpty
      ? nil
      : "sentences: " + (counts + (moved > 0 ? ["\(NumberText.grouped(moved)) moved"] : [])).joined(separator: ", ")
  }

  private var typography: String? {
    let count = comparison.changes.count { $0.kind == .typography }
    guard count > 0 else { return nil }
    return
      "typography: \(NumberText.counted(count, Noun("change"))) of marks, dashes, capitals or captions (add 'typography')"
  }

  /// Versions of one text that tell a fact otherwise, the later one without a notice of it.
  private var notice: String? {
    let facts: Set<Change.Kind> = [.figure, .name, .date]
    let changed = comparison.changes.count { facts.contains($0.kind) && $0.operation == .changed }
    guard comparison.areVersions, changed > 0, comparison.right.correctionNotices.isEmpty else { return nil }
    return
      "changed without a notice: \(NumberText.counted(changed, Noun("figure, name or date", "figures, names or dates")))"
  }
}
