internal import NewsText

/// The file that a session is saved to, with how it may be written.
struct SessionTarget {
  let mode: WriteMode
  /// The columns that the file's answers are laid out for, where there is a file to continue.
  let width: Int?

  var isContinued: Bool { mode == .appending }

  /// `content` is what the file holds, `saved` what this session last wrote to it; nil where there is nothing.
  init(_ invocation: Invocation, content: [UInt8]?, saved: Digest?) throws(CommandError) {
    let target = invocation.operands[0]
    guard let content else {
      (mode, width) = (.creating, nil)
      return
    }
    if invocation.has("--append") {
      (mode, width) = (.appending, try Self.width(of: content, target))
    } else {
      guard invocation.has("--replace") || saved == Digest(of: content) else {
        throw CommandError(
          "'\(target.text)' holds something else; add --replace to write over it, or --append", at: target.columns)
      }
      (mode, width) = (.replacing, nil)
    }
  }

  func bytes(of transcript: Transcript, title: String, width: Int) -> [UInt8] {
    isContinued
      ? TranscriptWriter.continuation(transcript)
      : TranscriptWriter.file(transcript, title: title, width: width, version: Shell.version)
  }

  /// A session can be continued, and prose that has no block yet.
  private static func width(of content: [UInt8], _ target: Word) throws(CommandError) -> Int {
    do {
      return try SessionFile.header(ofFileAt: target.text, bytes: content).width
    } catch {
      throw CommandError("\(error)", at: target.columns)
    }
  }
}
