/// The best of several runs.
struct Measurement: CustomStringConvertible {
  private let workload: Workload
  private let seconds: Double

  static func best(of rounds: Int, _ run: () -> Workload) -> Measurement {
    let clock = ContinuousClock()
    var best: Measurement?
    for _ in 0..<max(1, rounds) {
      var workload = Workload(bytes: 0, count: 0, unit: "")
      let whole = clock.measure { workload = run() }
      let time = whole - workload.preparation
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      if best.map({ seconds < $0.seconds }) ?? true { best = Measurement(workload: workload, seconds: seconds) }
    }
    return best ?? Measurement(workload: Workload(bytes: 0, count: 0, unit: ""), seconds: 1)
  }

  var description: String {
    let megabytes = Double(workload.bytes) / 1e6 / seconds
    let thousands = Double(workload.count) / 1e3 / seconds
    return "\(Self.rounded(megabytes)) MB/s, \(Self.rounded(thousands)) thousand \(workload.unit)/s"
  }

  /// With one decimal.
  private static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
