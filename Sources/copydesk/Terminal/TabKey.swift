import CEditline
import CopydeskShell
import Glibc

/// What the Tab key does: it puts in what is certain, and lists what fits where nothing is.
final class TabKey {
  var completer: Completer?
  /// How its list is drawn.
  var marks = Settings.ASCII.off

  /// What changes in the line, and what is shown below it.
  struct Answer: Equatable {
    /// Code points before the cursor that give way.
    var deletion = 0
    var insertion = ""
    var listing: [String] = []
  }

  /// `cursor` counts characters.
  func answer(line: String, cursor: Int) -> Answer {
    guard let found = completer?.completions(of: line, at: cursor), let first = found.candidates.first else {
      return Answer()
    }
    let start = line.index(line.startIndex, offsetBy: found.replacing.lowerBound)
    let typed = line[start..<line.index(line.startIndex, offsetBy: cursor)]
    let certain = found.candidates.dropFirst().reduce(Substring(first.insertion)) {
      $0.commonPrefix(with: $1.insertion)
    }
    // "Oka" fits the surname of two people: what their names have in common says nothing of it
    let isLonger = certain.count > typed.count && certain.lowercased().hasPrefix(typed.lowercased())
    if found.candidates.count == 1 || isLonger {
      return Answer(deletion: typed.unicodeScalars.count, insertion: String(certain))
    }
    let columns = Int(ced_columns(STDOUT_FILENO))
    let list = CompletionList(candidates: found.candidates, columns: columns > 0 ? columns : 80).lines
    return Answer(listing: marks == .on ? list.map { ASCIIMarks.of($0) } : list)
  }
}

extension Substring {
  /// Case counts: what is put in must be right as it stands.
  fileprivate func commonPrefix(with other: String) -> Substring {
    let count = zip(self, other).prefix { $0 == $1 }.count
    return prefix(count)
  }
}
