/// One block fenced as `copydesk`.
struct SessionBlock: Sendable {
  let options: BlockOptions
  /// The number of the opening line, from 1.
  let line: Int
  /// The commands and their answers, in order.
  var steps: [SessionStep]
}
