import Foundation

/// One run of the program without a terminal.
struct ProgramRun {
  let output: String
  let complaints: String
  let code: Int32

  /// Runs `copydesk ARGUMENTS` in `place` with `input` on standard input.
  init(
    in place: Workplace, _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: Workplace.program)
    process.arguments = arguments
    process.currentDirectoryURL = place.folder
    process.environment = place.environment.merging(environment) { $1 }
    let files = ["in", "out", "err"].map { place.folder.appending(path: "\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    complaints = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  }
}
