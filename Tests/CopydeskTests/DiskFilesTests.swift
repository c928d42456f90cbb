import CopydeskShell
import Foundation
import Testing

@testable import copydesk

@MainActor struct DiskFilesTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `a new file is made, an old one only replaced where that is asked for`() throws {
    let files = DiskFiles(policy: .anywhere)
    let path = place.path("a.txt")
    try files.write(Array("one\n".utf8), to: path, .creating)
    #expect(throws: FileStoreError.exists(path: path)) { try files.write([], to: path, .creating) }
    try files.write(Array("two\n".utf8), to: path, .appending)
    #expect(try files.read(path) == Array("one\ntwo\n".utf8))
    try files.write(Array("three\n".utf8), to: path, .replacing)
    #expect(try place.read("a.txt") == "three\n")
  }

  @Test func `what is missing or cannot be written is said, and nothing is left behind`() throws {
    let files = DiskFiles(policy: .anywhere)
    let path = place.path("no/such/folder.txt")
    #expect(throws: FileStoreError.missing(path: path)) { try files.read(path) }
    #expect(throws: FileStoreError.self) { try files.write([1], to: path, .replacing) }
    #expect(throws: FileStoreError.self) { try files.write([1], to: place.path("corpus"), .replacing) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted() == ["corpus", "home"])
  }

  @Test func `a device is written to and neither replaced nor read`() throws {
    let files = DiskFiles(policy: .anywhere)
    let link = place.path("nowhere")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    try files.write([1], to: link, .replacing)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
    #expect(throws: FileStoreError.failed(path: "/dev/zero", reason: "is no file")) { try files.read("/dev/zero") }
    #expect(throws: FileStoreError.failed(path: place.path("home"), reason: "is no file")) {
      try files.read(place.path("home"))
    }
  }

  @Test func `a full disk is told of the file that was named, and costs it nothing`() throws {
    let full = #expect(throws: FileStoreError.self) {
      try DiskFiles(policy: .anywhere).write([1], to: "/dev/full", .replacing)
    }
    #expect(full == .failed(path: "/dev/full", reason: "no space left on device"))
    let path = place.path("no/such.txt")
    #expect(throws: FileStoreError.missing(path: path)) {
      try DiskFiles(policy: .anywhere).write([1], to: path, .replacing)
    }
  }

  @Test func `inside a folder means inside it, whatever the path looks like`() throws {
    let files = DiskFiles(policy: .inside(place.path("home")))
    try files.write([1], to: place.path("home/a"), .creating)
    try FileManager.default.createSymbolicLink(
      atPath: place.path("home/out"), withDestinationPath: place.path("corpus"))
    for name in ["a", "home/../b", "home/out/c", "homeless"] {
      let path = place.path(name)
      #expect(throws: FileStoreError.refused(path: path)) { try files.write([1], to: path, .creating) }
    }
    #expect(throws: FileStoreError.self) { try DiskFiles(policy: .nowhere).write([1], to: "a", .creating) }
  }
}
