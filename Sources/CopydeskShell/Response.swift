/// What the shell answers to one line.
public struct Response: Sendable {
  /// The answer's lines, plain text.
  public var lines: [String]
  /// 0 where the command did what it says.
  public var status: Int32

  public init(lines: [String], status: Int32 = 0) {
    self.lines = lines
    self.status = status
  }
}
