/// One thing that a transcript keeps.
enum TranscriptEntry: Sendable, Equatable {
  case prose(String)
  case command(String, RecordedAnswer)
}
