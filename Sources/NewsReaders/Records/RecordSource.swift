/// The records of one file, in order.
protocol RecordSource {
  /// The next record or what is wrong with it; nil at the end.
  mutating func next() -> Result<Record, RecordFailure>?
  /// Whether `next` may have to wait for a pipe.
  var wouldWait: Bool { get }
}

/// Records of a file that was read whole.
struct ReadRecords: RecordSource {
  private var outcomes: ArraySlice<Result<Record, RecordFailure>>

  init(_ outcomes: [Result<Record, RecordFailure>]) {
    self.outcomes = outcomes[...]
  }

  mutating func next() -> Result<Record, RecordFailure>? {
    outcomes.popFirst()
  }

  var wouldWait: Bool { false }
}
