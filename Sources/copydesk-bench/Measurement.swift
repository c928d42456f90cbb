import Foundation

/// The best of several runs.
struct Measurement: CustomStringConvertible {
  private let workload: Workload
  private let seconds: Double
  /// Of all threads together.
  private let processorSeconds: Double

  static func best(of rounds: Int, _ run: () -> Workload) -> Measurement {
    var best: Measurement?
    for _ in 0..<max(1, rounds) {
      let clock = ContinuousClock()
      let processor = ProcessUsage.processorSeconds
      var workload = Workload(bytes: 0, count: 0, unit: "")
      let time = clock.measure { workload = run() }
      let measurement = Measurement(
        workload: workload, seconds: time.seconds - workload.preparation,
        processorSeconds: ProcessUsage.processorSeconds - processor - workload.preparation)
      if best.map({ measurement.seconds < $0.seconds }) ?? true { best = measurement }
    }
    return best ?? Measurement(workload: Workload(bytes: 0, count: 0, unit: ""), seconds: 1, processorSeconds: 1)
  }

  var description: String {
    let megabytes = Double(workload.bytes) / 1e6
    let thousands = Double(workload.count) / 1e3
    return "\(Self.rounded(megabytes / seconds)) MB/s, \(Self.rounded(thousands / seconds)) thousand "
      + "\(workload.unit)/s; a processor second \(Self.rounded(megabytes / processorSeconds)) MB, "
      + "\(Self.rounded(thousands / processorSeconds)) thousand"
  }

  /// With one decimal.
  private static func rounded(_ value: Double) -> String {
    String(format: "%.1f", value)
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
