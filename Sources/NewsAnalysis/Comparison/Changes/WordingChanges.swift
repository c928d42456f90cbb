internal import NewsText

/// What is left when the weightier kinds have been told: sentences that came, went or moved, and words, names and
/// marks that changed in sentences that stayed.
struct WordingChanges {
  private let pair: ComparedPair
  private let told: ToldPlaces
  private let leftReader: NameReader
  private let rightReader: NameReader

  static func changes(in pair: ComparedPair, told: ToldPlaces) -> [Change] {
    let finder = WordingChanges(pair, told)
    return pair.alignment.flatMap(finder.changes)
  }

  private init(_ pair: ComparedPair, _ told: ToldPlaces) {
    self.pair = pair
    self.told = told
    leftReader = NameReader(pair.left.analysis.article.text)
    rightReader = NameReader(pair.right.analysis.article.text)
  }

  private func changes(in group: AlignedGroup) -> [Change] {
    if isHeadline(group) || isNote(group) { return [] }
    if group.isCaption { return group.operation == .same ? [] : [caption(group)] }
    switch group.operation {
    case .same: return group.isMoved ? [whole(group, .moved)] : []
    case .added: return [whole(group, .added)]
    case .removed: return [whole(group, .removed)]
    case .edited, .merged, .split:
      let edits = group.edits.filter { !told.hold($0) }.map(change)
      return group.isMoved ? [whole(group, .moved)] + edits : edits
    }
  }

  private func whole(_ group: AlignedGroup, _ operation: Change.Operation) -> Change {
    Change(
      kind: .wording, operation: operation, left: group.left.first.map { pair.place($0, in: pair.left) },
      right: group.right.first.map { pair.place($0, in: pair.right) })
  }

  /// What stands below a picture is counted as what the page does, not the report.
  private func caption(_ group: AlignedGroup) -> Change {
    Change(
      kind: .typography, operation: group.left.isEmpty ? .added : group.right.isEmpty ? .removed : .changed,
      left: group.left.first.map { pair.place($0, in: pair.left) },
      right: group.right.first.map { pair.place($0, in: pair.right) })
  }

  private func change(_ edit: WordEdit) -> Change {
    let (left, right) = (pair.place(edit.left, in: pair.left), pair.place(edit.right, in: pair.right))
    let operation: Change.Operation = edit.left.isEmpty ? .added : edit.right.isEmpty ? .removed : .changed
    return Change(
      kind: kind(of: edit), operation: operation, left: operation == .added ? nil : left,
      right: operation == .removed ? nil : right, detail: reportingVerbs(edit))
  }

  private func kind(of edit: WordEdit) -> Change.Kind {
    if edit.isTypographic { return .typography }
    if Self.isDate(edit.left, in: pair.left.analysis), Self.isDate(edit.right, in: pair.right.analysis) { return .date }
    return isOtherName(edit) ? .name : .wording
  }

  /// Whether one name stands in place of another: not an acronym for its long form, nor a title for a first name.
  private func isOtherName(_ edit: WordEdit) -> Bool {
    guard leftReader.isName(edit.left), rightReader.isName(edit.right) else { return false }
    let (old, new) = (pair.place(edit.left, in: pair.left).text, pair.place(edit.right, in: pair.right).text)
    return !SourceNames.isAcronym(old, of: new) && !SourceNames.isAcronym(new, of: old)
      && !leftReader.isTitle(edit.left) && !rightReader.isTitle(edit.right)
  }

  /// Whether the words are, or are part of, a day or a month.
  private static func isDate(_ range: ByteRange, in analysis: Analysis) -> Bool {
    analysis.dates.contains { $0.kind == .date && $0.range.contains(range) && !range.isEmpty }
  }

  /// "say → claim" where the words that changed are those that report.
  private func reportingVerbs(_ edit: WordEdit) -> String? {
    guard let old = Self.cueLemma(at: edit.left, of: pair.left.analysis),
      let new = Self.cueLemma(at: edit.right, of: pair.right.analysis), old != new
    else { return nil }
    return VerbChanges.detail(old, new)
  }

  private static func cueLemma(at range: ByteRange, of analysis: Analysis) -> String? {
    analysis.quotations.first { $0.cue.contains { $0.overlaps(range) } }?.cueLemma
  }

  private func isHeadline(_ group: AlignedGroup) -> Bool {
    [(group.left, pair.left), (group.right, pair.right)].contains { ranges, side in
      side.analysis.article.layout.furniture.contains { $0.kind == .headline && ranges.contains($0.range) }
    }
  }

  private func isNote(_ group: AlignedGroup) -> Bool {
    group.left.contains { CorrectionNote.isNote($0, of: pair.left.analysis.article) }
      || group.right.contains { CorrectionNote.isNote($0, of: pair.right.analysis.article) }
  }
}
