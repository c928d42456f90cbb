internal import NewsText

/// `Petrova said: “We look at the numbers every hour.` and a next paragraph that opens a quotation mark although
/// none was closed: one speech goes on. Where only a later paragraph names the speaker, those before it are his too.
struct OpenParagraph: PassageRule {
  let name = "open-paragraph"

  func read(_ reader: inout StatementReader) {
    for (index, passage) in reader.quoted.passages.enumerated() where passage.continuesPrevious {
      guard reader.isFree(passage.tokens), let previous = reader.quoted.outerPassage(before: index),
        let holder = reader.holder(of: Int(previous.tokens.start))
      else { continue }
      reader.extend(holder, with: passage.tokens)
    }
    for (index, passage) in reader.quoted.passages.enumerated().reversed() where passage.continuesPrevious {
      guard let previous = reader.quoted.outerPassage(before: index), reader.isFree(previous.tokens),
        reader.quoted.fillsSentences(previous), let holder = reader.holder(of: Int(passage.tokens.start))
      else { continue }
      reader.extend(holder, with: previous.tokens)
    }
  }
}
