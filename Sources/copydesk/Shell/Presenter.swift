import CEditline
import CopydeskShell
import Glibc

/// Shows what the shell answers: data on standard output, the rest on standard error.
struct Presenter {
  let output: Painter
  let complaints: Painter
  /// Nil where answers are never paged.
  let pager: Pager?

  init(options: ShellOptions, environment: Environment, pager: Pager? = nil) {
    func painter(_ descriptor: Int32) -> Painter {
      Painter(palette: options.color.colors(descriptor, in: environment) ? .sixteenColors : .plain)
    }
    output = painter(STDOUT_FILENO)
    complaints = painter(STDERR_FILENO)
    self.pager = pager
  }

  /// Returns whether somebody still reads.
  @discardableResult
  func present(_ response: Response) -> Readership {
    let readership = write(response.lines)
    var errors = ByteSink(descriptor: STDERR_FILENO)
    for line in response.complaints { errors.write(line: complaints.paint(line)) }
    errors.flush()
    return readership
  }

  enum Readership {
    case there, gone
    /// Nothing can be written for another reason: the disk is full.
    case failed(Int32)
  }

  private func write(_ lines: [StyledLine]) -> Readership {
    let rows = Int(ced_rows(STDOUT_FILENO))
    if let pager, rows > 0, lines.count >= rows, pager.show(text(of: lines)) { return .there }
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    for line in lines { sink.write(line: output.paint(line)) }
    sink.flush()
    if sink.isAbandoned { return .gone }
    return sink.failure == 0 ? .there : .failed(sink.failure)
  }

  private func text(of lines: [StyledLine]) -> String {
    lines.reduce(into: "") { $0 += output.paint($1) + "\n" }
  }
}
