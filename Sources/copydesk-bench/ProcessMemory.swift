import Foundation

/// What the system says of this process.
enum ProcessMemory {
  /// The largest resident size so far.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
