internal import NewsText

/// One article as a file gives it, before it is named and laid out.
struct Record {
  /// The line that it starts on, counted from 1, where the format has lines.
  var line: Int?
  var id: String?
  /// Valid UTF-8.
  var text: [UInt8]
  var title: String?
  /// As written.
  var date: String?
  var outlet: String?
  var url: String?
  var author: String?
  var credits: [String] = []
  var form = Layout.Form.body
  var diagnostics: [Diagnostic] = []
}

/// Why a record, or the rest of a file, could not be read.
struct RecordFailure: Error {
  var line: Int?
  let reason: ReadFailure.Reason

  init(line: Int? = nil, _ reason: ReadFailure.Reason) {
    self.line = line
    self.reason = reason
  }
}
