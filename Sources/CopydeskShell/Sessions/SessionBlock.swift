/// One block fenced as `copydesk`. In an exercise, the lines above the first command are its task.
struct SessionBlock: Sendable {
  let options: BlockOptions
  /// The number of the opening line, from 1.
  let line: Int
  /// What an exercise asks, line by line; empty elsewhere.
  var task: [String] = []
  /// The commands and their answers, in order.
  var steps: [SessionStep] = []

  init(options: BlockOptions, line: Int) {
    self.options = options
    self.line = line
  }
}
