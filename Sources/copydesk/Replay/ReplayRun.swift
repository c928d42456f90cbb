import CopydeskShell
import Glibc

/// One run of `copydesk replay` over its files.
nonisolated struct ReplayRun {
  private let options: Replay
  private var reports: [ReplayReport] = []
  private var malformed: [SessionFileError] = []
  /// Whether a file could not be read or written.
  private var hasFailed = false

  init(options: Replay) {
    self.options = options
  }

  func run() -> ExitStatus {
    var copy = self
    for path in SessionPaths(options.paths).files { copy.replay(path) }
    copy.writeJUnit()
    return copy.status
  }

  private var status: ExitStatus {
    let gravest = ReplayReport.Status.gravest(
      of: reports.map { $0.status } + malformed.map { _ in .malformed } + (hasFailed ? [.corpusDiffers] : []))
    return ExitStatus(rawValue: gravest.rawValue) ?? .checkFailed
  }

  private mutating func replay(_ path: SessionPaths.File) {
    do {
      let bytes = try DiskFiles(policy: .nowhere).read(path.path)
      let file = try SessionFile(path: path.path, bytes: bytes)
      finish(SessionRun(file: file, options: options).report())
    } catch let error as SessionFileError {
      if path.isNamed || !error.isAboutMissingBlocks { refuse(error) }
    } catch {
      Complaints.write("\(error)")
      hasFailed = true
    }
  }

  private mutating func refuse(_ error: SessionFileError) {
    Complaints.write("\(error)")
    malformed.append(error)
    if options.json { write(ReplayJSON.line(for: error)) }
    if options.format == .github { write(lines: [GitHubReport.line(for: error)]) }
  }

  private mutating func finish(_ report: ReplayReport) {
    if options.json {
      write(ReplayJSON.line(for: report))
    } else {
      write(lines: ReplayText(report).lines)
      if options.format == .github { write(lines: GitHubReport(report).lines) }
    }
    if report.lacksCorpus, options.root == nil { tellRoot(of: report.file.path) }
    reports.append(bringUpToDate(report))
  }

  /// A session that was copied out of its project looks for its corpus in the wrong place.
  private func tellRoot(of path: String) {
    Complaints.write("\(path): its paths start at \(SessionPaths.root(of: path)); --root FOLDER names another start")
  }

  /// Writes what is asked for; once a file is up to date, its differences are none.
  private mutating func bringUpToDate(_ report: ReplayReport) -> ReplayReport {
    guard options.update || options.new, let bytes = SessionUpdate.bytes(after: report) else { return report }
    do {
      let target = options.update ? report.file.path : report.file.path + ".new"
      try DiskFiles(policy: .anywhere).write(bytes, to: target, .replacing)
      Complaints.write("\(target): written")
      return options.update ? report.broughtUpToDate : report
    } catch {
      Complaints.write("\(error)")
      hasFailed = true
      return report
    }
  }

  private mutating func writeJUnit() {
    guard let path = options.junit else { return }
    do {
      let text = JUnitReport(reports, failures: malformed).text
      try DiskFiles(policy: .anywhere).write(Array(text.utf8), to: path, .replacing)
    } catch {
      Complaints.write("\(error)")
      hasFailed = true
    }
  }

  private func write(lines: [String]) {
    write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func write(_ bytes: [UInt8]) {
    var sink = ByteSink(descriptor: STDOUT_FILENO)
    sink.write(bytes)
    sink.flush()
  }
}
