/// What a piece of an answer is; the program turns it into a colour, or into nothing.
public enum Style: String, Sendable, CaseIterable {
  case plain
  /// What was found, above an answer.
  case heading
  /// A column's name, a rule, a note: what may step back.
  case faint
  /// What `show`, `cite` and `diff` take: `a1247:q3`.
  case reference
  /// Who says it.
  case source
  /// The reporting word.
  case cue
  /// What is said.
  case quotation
  case number
  /// The words that a search was for.
  case match
  case added
  case removed
  case moved
  case error
  case warning
  /// Something to type.
  case code
}
