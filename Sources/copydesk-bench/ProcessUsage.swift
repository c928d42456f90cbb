import Foundation

/// What the system says of this process.
enum ProcessUsage {
  /// The largest resident size so far.
  static var peakMegabytes: Int {
    usage.ru_maxrss / 1024
  }

  /// The time that all threads have spent so far.
  static var processorSeconds: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
  }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
