internal import NewsText
internal import Synchronization

/// Who watches the comparison of a whole corpus, and may stop it.
public struct CorpusWatch: Sendable {
  /// A part of the work.
  public enum Step: String, Sendable {
    case reading = "reading words"
    case weighing = "weighing words"
    case counting = "counting shared copy"
    case comparing = "comparing articles"
    case joining = "joining articles"
  }

  /// Told how many of how many things of a step are done; may be called from any thread.
  public typealias Report = @Sendable (_ step: Step, _ done: Int, _ total: Int) -> Void

  private let report: Report
  private let isCancelled: @Sendable () -> Bool

  /// Nobody watches, nobody stops.
  public static let none = CorpusWatch(report: { _, _, _ in }, isCancelled: { false })

  /// `isCancelled` may be called from any thread, too.
  public init(report: @escaping Report, isCancelled: @escaping @Sendable () -> Bool) {
    self.report = report
    self.isCancelled = isCancelled
  }

  /// Reports are made each so many things.
  private static let pace = 64

  /// False where the work is to stop.
  func goesOn(_ step: Step, _ done: Int, of total: Int) -> Bool {
    if done.isMultiple(of: Self.pace) || done == total { report(step, done, total) }
    return !isCancelled()
  }

  /// `transform` of each element, as `parallelMap`; nil where it was stopped.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ step: Step, cores: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result]? {
    let whole = mapUntilStopped(elements, step, cores: cores, transform).compactMap { $0 }
    return whole.count == elements.count ? whole : nil
  }

  /// `transform` of each element that was reached before it was stopped; nil for the others.
  func mapUntilStopped<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ step: Step, cores: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result?] {
    let done = Atomic(0)
    return elements.parallelMap(cores: cores) { element -> Result? in
      guard goesOn(step, done.wrappingAdd(1, ordering: .relaxed).newValue, of: elements.count) else { return nil }
      return transform(element)
    }
  }
}
