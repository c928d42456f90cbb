extension Double {
  /// The value without the last bits that multiplying a decimal fraction by a scale leaves: 16.4 million is 16400000.
  var withoutNoise: Double {
    let whole = rounded()
    return abs(self - whole) < abs(self) * 1e-12 ? whole : self
  }
}
