/// The line that names who wrote an article.
enum Byline {
  /// The author of `By Lena Brandt, staff writer`; nil where the line is no byline.
  static func author(in line: String) -> String? {
    guard line.utf8.count <= 100, line.lowercased().hasPrefix("by ") else { return nil }
    let words = line.dropFirst(3).split(separator: " ")
    guard let last = words.last, (1...12).contains(words.count), !endsSentence(last) else { return nil }
    let name = line.dropFirst(3).prefix { !",|;/".contains($0) }
    let names = name.split(separator: " ")
    guard (1...8).contains(names.count), names.allSatisfy({ isNamePart($0) }) else { return nil }
    return names.joined(separator: " ")
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    word.last == "." && word.utf8.count > 3
  }

  private static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isUppercase || particles.contains(WordKey(word.utf8))
  }

  private static let particles = WordSet("and de del della da di du la le van von der den ten ter bin ibn al el y i e")
}
