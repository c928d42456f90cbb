import CEditline
import CopydeskShell
import Glibc

/// The line editor on the terminal.
@safe final class Editor {
  enum Event {
    case line(String)
    case interrupted
    case end
    case failed(Int32)
  }

  private let handle: OpaquePointer
  /// What Tab asks while a line is read.
  private let tab = TabKey()

  /// Nil where the terminal cannot be edited on.
  init?(readsUserBindings: Bool) {
    guard let handle = unsafe ced_open("copydesk") else { return nil }
    unsafe self.handle = handle
    if readsUserBindings { unsafe ced_read_user_bindings(handle) }
    unsafe ced_set_completer(handle, answerTab, Unmanaged.passUnretained(tab).toOpaque())
  }

  isolated deinit {
    unsafe ced_close(handle)
  }

  func remember(_ line: String) {
    unsafe ced_remember(handle, line)
  }

  /// One line from the keyboard; Tab is answered by `completer`, which knows nothing of what happens meanwhile.
  func readLine(prompt: String, completer: Completer, marks: Settings.ASCII) -> Event {
    tab.completer = completer
    tab.marks = marks
    unsafe ced_set_prompt(handle, prompt)
    var start: UnsafePointer<CChar>?
    var length = 0
    switch unsafe ced_read(handle, &start, &length) {
    case CED_LINE:
      return .line(unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self))
    case CED_INTERRUPTED: return .interrupted
    case CED_END: return .end
    default: return .failed(errno)
    }
  }
}

/// Called by libedit, on the main thread, while it reads a line.
nonisolated private func answerTab(
  context: UnsafeMutableRawPointer?, line: UnsafePointer<CChar>?, length: Int, cursor: Int
) -> ced_completion {
  guard let context = unsafe context, let line = unsafe line else { return unsafe ced_completion() }
  let bytes = unsafe UnsafeRawBufferPointer(start: line, count: length)
  let whole = unsafe String(decoding: bytes, as: UTF8.self)
  let head = unsafe String(decoding: bytes.prefix(cursor), as: UTF8.self)
  let tab = unsafe Unmanaged<TabKey>.fromOpaque(context).takeUnretainedValue()
  let answer = MainActor.assumeIsolated { tab.answer(line: whole, cursor: head.count) }
  return unsafe ced_completion(
    deletion: Int32(answer.deletion), insertion: answer.insertion.isEmpty ? nil : strdup(answer.insertion),
    listing: answer.listing.isEmpty ? nil : strdup(answer.listing.joined(separator: "\n")))
}
