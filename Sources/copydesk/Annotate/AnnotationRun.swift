import CopydeskShell
import English
import Glibc
import NewsAnalysis
import NewsReaders
import NewsText

/// One run of `annotate`: reads, analyses and writes at the same time, and keeps few articles in memory.
nonisolated struct AnnotationRun {
  let paths: [String]
  let format: Annotate.Format
  let cores: Int

  func run() -> ExitStatus {
    let sink = SharedSink(descriptor: STDOUT_FILENO)
    let progress = ProgressLine()
    var stream = ArticleStream(paths)
    progress.begin()
    OrderedPipeline(workers: cores, work: work).run { put in
      while let outcome = stream.next() {
        progress.report(Progress(activity: "annotating", done: stream.tally.loaded, total: nil))
        switch outcome {
        case .success(let article): if put(article) == .none { return }
        case .failure(let failure): Complaints.write("\(failure)")
        }
      }
    } drain: { line in
      sink.write(line) == 0 ? .more : .none
    }
    progress.end()
    return status(stream.tally, sinkFailure: sink.failure)
  }

  private var work: @Sendable (Article) -> [UInt8] {
    switch format {
    case .json:
      let analyzer = Analyzer()
      return { analyzer.analyze($0).annotationLine() }
    case .conllu:
      return { article in
        var trees = TreeStore(LanguageModel.english.layers(of: article.withWholeText))
        return trees.conllu()
      }
    }
  }

  /// A reader that has gone away wants no more, and no word about it.
  private func status(_ tally: LoadTally, sinkFailure: Int32) -> ExitStatus {
    if sinkFailure != 0, sinkFailure != EPIPE {
      Complaints.write("standard output: \(PosixError(path: "", number: sinkFailure).reason)")
      return .incomplete
    }
    if tally.skipped == 0 { return .done }
    return tally.loaded == 0 ? .missing : .incomplete
  }
}
