public import NewsAnalysis

/// How long work is watched and stopped from outside; both closures may be called from any thread.
public struct Supervision: Sendable {
  public let report: @Sendable (Progress) -> Void
  /// True once the work is to stop (Ctrl-C).
  public let isCancelled: @Sendable () -> Bool
  /// Answers a stop, so that what was begun can be brought to an end; the next Ctrl-C stops that too.
  public let goOn: @Sendable () -> Void

  public init(
    report: @escaping @Sendable (Progress) -> Void, isCancelled: @escaping @Sendable () -> Bool,
    goOn: @escaping @Sendable () -> Void = {}
  ) {
    self.report = report
    self.isCancelled = isCancelled
    self.goOn = goOn
  }

  /// Nobody watches, nobody stops.
  public static let none = Supervision(report: { _ in }, isCancelled: { false })
}

/// How far a long work has come.
public struct Progress: Hashable, Sendable {
  /// A verb and what it works on: "reading", "analysing".
  public let activity: String
  public let done: Int
  /// Nil where nobody knows yet.
  public let total: Int?

  public init(activity: String, done: Int, total: Int?) {
    self.activity = activity
    self.done = done
    self.total = total
  }
}

extension CorpusWatch {
  /// A comparison of a corpus under the same eyes as other work.
  public init(_ supervision: Supervision) {
    self.init(
      report: { step, done, total in
        supervision.report(Progress(activity: step.rawValue, done: done, total: total))
      }, isCancelled: supervision.isCancelled)
  }
}
