internal import English
internal import NewsText

/// A line that opens with a speaker and a colon: "Petrova: We are late.", "[00:01:12] BRANDT: Why?", "Q. Why?"
struct LabelledLine {
  /// The first token, a time before the label included.
  let start: UInt32
  /// The name, and what a comma adds to it: "Petrova, harbour master".
  let speaker: TokenRange
  /// The index of the mark behind the speaker.
  let colon: Int
  let content: TokenRange
  let paragraph: Int
  /// Whether a line or paragraph starts with it, or else only a sentence.
  let opensLine: Bool

  /// Who speaks in an interview that writes no names.
  enum Part: Hashable {
    case question, answer, name
  }

  private static let questions = WordSet("q question")
  private static let answers = WordSet("a answer")

  func part(_ quoted: QuotedLayers) -> Part {
    guard speaker.count == 1 else { return .name }
    let word = quoted.layers.tokens[Int(speaker.start)].key
    if Self.questions.contains(word) { return .question }
    return Self.answers.contains(word) ? .answer : .name
  }

  func isAllCapitals(_ quoted: QuotedLayers) -> Bool {
    speaker.indices.allSatisfy { !quoted.layers.tokens[$0].shape.contains(.hasLowercase) }
  }

  func namesPerson(_ quoted: QuotedLayers) -> Bool {
    speaker.indices.contains { quoted.entity(at: $0)?.kind == .person }
  }

  /// A person's name, or words that are all names.
  func isName(_ quoted: QuotedLayers) -> Bool {
    namesPerson(quoted) || speaker.indices.allSatisfy { quoted.layers.tags[$0] == .properNoun }
  }

  func words(_ quoted: QuotedLayers) -> [WordKey] {
    speaker.indices.map { quoted.layers.tokens[$0].key }
  }
}
