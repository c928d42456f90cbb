import Testing

@testable import CopydeskShell

/// The session file whose text is `text`.
func session(_ text: String) throws -> SessionFile {
  try SessionFile(path: "lesson.md", bytes: Array(text.utf8))
}

/// The error of a session file whose text is `text`, as it is printed; nil where there is none.
func sessionError(_ text: String) -> String? {
  do {
    _ = try session(text)
    return nil
  } catch {
    return "\(error)"
  }
}

struct SessionFileTests {
  @Test func `prose, commands, continuations and answers are told apart`() throws {
    let file = try session(
      """
      ---
      copydesk-session: 1
      made-with: 0.1.0
      width: 60
      title: of no concern to us
      ---
      # A lesson

      > a quotation in the prose

      ```copydesk check=shape
      > quotes by Quill
      | top 3
      one
      | a table row

      [1]

      > figures
      ```

      ```
      > not ours
      ```
      """)
    #expect(file.header == SessionHeader(madeWith: "0.1.0", width: 60))
    #expect(file.blocks.count == 1)
    let steps = file.blocks[0].steps
    #expect(file.blocks[0].options.check == .shape)
    #expect(steps.map { $0.command } == ["quotes by Quill | top 3", "figures"])
    #expect(steps.map { $0.line } == [12, 19])
    #expect(steps[0].expected.map { $0.written } == ["one", "| a table row"])
    #expect(steps.map { $0.status } == [1, 0])
  }

  @Test func `the task of an exercise stands above its command`() throws {
    let file = try session("```copydesk exercise check=ok\nWho speaks?\n\n> quotes\na\n```\n")
    #expect(file.blocks[0].task == ["Who speaks?", ""])
    #expect(file.blocks[0].steps.map { $0.line } == [4])
  }

  @Test func `a longer fence holds a shorter one`() throws {
    let file = try session("````copydesk\n> show a\n```\ninside\n```\n````\n")
    #expect(file.blocks[0].steps[0].expected.map { $0.written } == ["```", "inside", "```"])
  }

  @Test func `a block inside another block is not run`() {
    #expect(
      sessionError("````markdown\n```copydesk\n> quit\n```\n````\n") == "lesson.md:1: no block is fenced as 'copydesk'")
  }

  @Test(arguments: [
    ("", "lesson.md:1: no block is fenced as 'copydesk'"),
    ("---\nwidth: 80\n", "lesson.md:1: the front matter that opens here is never closed (is the file cut off?)"),
    ("\n```copydesk\n> figures\n", "lesson.md:2: the block that opens here is never closed (is the file cut off?)"),
    ("---\ncopydesk-session: 9\n---\n", "lesson.md:2: session format '9' is unknown; this program reads format 1"),
    ("---\nwidht: 80\n---\n", "lesson.md:2: unknown key 'widht' (did you mean 'width'?)"),
    ("---\nwidth: wide\n---\n", "lesson.md:2: width 'wide' is no number from 20 to 1000"),
    ("```copydesk check=shap\n```\n", "lesson.md:1: unknown check 'shap' (did you mean 'shape'?)"),
    ("```copydesk skp\n```\n", "lesson.md:1: unknown option 'skp' (did you mean 'skip'?)"),
    (
      "```copydesk\nno command\n```\n",
      "lesson.md:2: an answer stands here with no command above it ('> ' begins a command)"
    ),
    ("```copydesk\n> \n```\n", "lesson.md:2: no command stands after '>'"),
    ("```copydesk\n> show \u{1B}[31m\n```\n", "lesson.md:2: a control character (U+001B) stands in a block"),
    (
      "```copydesk\n> quit\n```\n---\ncopydesk-session: 1\n---\n",
      "lesson.md:5: a second session begins here; give it a file of its own"
    ),
  ])
  func `what is malformed is told with file and line`(text: String, message: String) {
    #expect(sessionError(text) == message)
  }

  @Test func `bytes that are no UTF-8 are told with their line`() {
    #expect(throws: SessionFileError(path: "a.md", line: 2, problem: .brokenUTF8)) {
      try SessionFile(path: "a.md", bytes: Array("one\n".utf8) + [0xFF, 0x0A])
    }
  }

  @Test func `a byte order mark and carriage returns are no part of the lines`() throws {
    let file = try session("\u{FEFF}```copydesk\r\n> figures\r\nnone\r\n```\r\n")
    #expect(file.blocks[0].steps[0].expected.map { $0.written } == ["none"])
  }
}
