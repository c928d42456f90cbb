/// `expect [RESULT] …`
enum ExpectCommand: Command {
  static let spec = CommandSpec(
    "expect", in: .sessions, "checks a result, and fails in words where it does not hold",
    operand: .init(kind: .text, arity: .many, meaning: "what to expect: a number of rows, 'includes' or 'excludes'"),
    details: [
      "'expect 5 quotations', 'expect at least 3 sources', 'expect no figures' count the rows of the last result; "
        + "'expect includes \"Ada Quill\"' and 'expect excludes \"Ada Quill\"' look into its cells. The name of a kept "
        + "result may stand in front.",
      "A script that meets a failed expectation stops with exit code 1.",
    ],
    examples: [
      .init("expect at least 1 quotation", "after 'quotes': is anything there?"),
      .init("expect includes \"Putin\"", "after 'sources': is he among them?"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    var words = invocation.operands[...]
    var name = "_"
    if let first = words.first, !first.isQuoted, words.count > 1, desk.result(first.text) != nil {
      name = first.text
      words = words.dropFirst()
    }
    let expectation = try Expectation(words, columns: invocation.word.columns)
    guard let table = desk.result(name) else {
      throw CommandError("there is no result yet to check", at: invocation.word.columns)
    }
    guard let failure = expectation.failure(in: table) else {
      return .response(Response(lines: [StyledLine("as expected: \(expectation)")]))
    }
    let message = StyledLine("error: ", .error) + StyledLine("expected \(expectation), \(failure)")
    return .response(Response(complaints: [message], status: .checkFailed))
  }
}
