internal import NewsText

/// Numbers written as words, with their digits. Compiled for this project; Apache License 2.0.
enum WrittenNumbers {
  private static let list = """
    one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
    fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40
    fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
    """

  /// For each word the key of its digits.
  static let digits: [WordKey: WordKey] = {
    let fields = list.split(whereSeparator: \.isWhitespace)
    var digits: [WordKey: WordKey] = [:]
    for index in stride(from: 0, to: fields.count - 1, by: 2) {
      digits[WordKey(fields[index].utf8)] = WordKey(fields[index + 1].utf8)
    }
    return digits
  }()
}
