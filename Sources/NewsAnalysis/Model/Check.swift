/// What a reader said of a machine's reading.
public enum Check: String, Hashable, Sendable, CaseIterable {
  /// It is right as it stands.
  case confirmed
  /// It is no such thing, and is not counted.
  case rejected
  /// Its words belong to another source than the machine thought.
  case assigned
}
