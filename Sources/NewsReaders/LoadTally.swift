/// How much of what was named could be read.
public struct LoadTally: Hashable, Sendable {
  public private(set) var loaded = 0
  public private(set) var skipped = 0
  /// Why, in order of first occurrence.
  private var reasons: [ReasonCount] = []

  private struct ReasonCount: Hashable, Sendable {
    let reason: String
    var count: Int
  }

  public init() {}

  mutating func count(_ outcome: Result<some Any, ReadFailure>) {
    switch outcome {
    case .success: loaded += 1
    case .failure(let failure):
      skipped += 1
      let words = failure.reason.kind
      if let index = reasons.firstIndex(where: { $0.reason == words }) {
        reasons[index].count += 1
      } else {
        reasons.append(ReasonCount(reason: words, count: 1))
      }
    }
  }
}

extension LoadTally: CustomStringConvertible {
  /// `loaded 3 of 5, skipped 2: not JSON (1), no such file or folder (1)`; `loaded 3 of 3` where nothing was skipped.
  public var description: String {
    let head = "loaded \(loaded) of \(loaded + skipped)"
    guard skipped > 0 else { return head }
    return head + ", skipped \(skipped): " + reasons.map { "\($0.reason) (\($0.count))" }.joined(separator: ", ")
  }
}

extension ReadFailure.Reason {
  /// The reason without its particulars, so that equal ones are counted together.
  var kind: String {
    switch self {
    case .malformed(let format, _): "not \(format)"
    case .noTextColumn: "no column for the text"
    default: description
    }
  }
}
