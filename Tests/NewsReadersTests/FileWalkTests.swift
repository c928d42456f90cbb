import Foundation
import NewsReaders
import NewsText
import Testing

struct FileWalkTests {
  @Test func `a folder is read in byte order of relative paths, without what describes it`() throws {
    let scratch = try Scratch()
    for name in ["b.txt", "a/z.txt", "a.txt", "B.txt", "README.md", "LICENSE", ".hidden.txt", "b.txt~"] {
      try scratch.write(name, "It rained in \(name).")
    }
    #expect(Reading(scratch.path).ids == ["B", "a", "z", "b"])
  }

  @Test func `a folder without articles, an empty file and a missing one are told with their names`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/none", withIntermediateDirectories: true)
    let empty = try scratch.write("empty.txt", "")
    let reading = Reading(scratch.path + "/none", empty, scratch.path + "/gone.txt")
    #expect(reading.reasons == [.emptyFolder, .empty, .missing])
    #expect(reading.failures.map(\.place) == ["none", "empty.txt", "gone.txt"].map { scratch.path + "/" + $0 })
  }

  @Test func `loops of links end`() throws {
    let scratch = try Scratch()
    try scratch.write("inner/one.txt", "It rained.")
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/inner/up", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/itself", withDestinationPath: "itself")
    let reading = Reading(scratch.path)
    #expect(reading.ids == ["one"])
    #expect(reading.reasons == [.folderSeenBefore, .loopOfLinks])
  }

  @Test func `pipes without a writer, devices and dangling links are refused`() throws {
    let scratch = try Scratch()
    let pipe = scratch.path + "/pipe.txt"
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/gone", withDestinationPath: "nowhere")
    let reading = Reading(pipe, "/dev/zero", scratch.path + "/gone")
    #expect(reading.reasons == [.pipeWithoutWriter, .notAFile("a device"), .danglingLink])
  }

  @Test func `binaries are named, control characters in names made visible`() throws {
    let scratch = try Scratch()
    let picture = try scratch.write("bad\u{1B}]0;x\u{7}\u{202E}.png", [0x89, 0x50, 0x4E, 0x47, 0, 0])
    let failure = try #require(Reading(picture).failures.first)
    #expect(failure.description.hasSuffix("bad␛]0;x␇␣.png: a PNG picture, not text"))
    #expect(Reading(try scratch.write("noise.txt", [0, 1, 2, 3, 0, 0])).reasons == [.binary("binary data")])
  }

  @Test func `one article of more than 8 MB is refused`() throws {
    let scratch = try Scratch()
    let reading = Reading(try scratch.write("long.txt", [UInt8](repeating: 0x78, count: 9 << 20)))
    #expect(reading.reasons == [.articleTooLarge(megabytes: 8)])
  }
}
