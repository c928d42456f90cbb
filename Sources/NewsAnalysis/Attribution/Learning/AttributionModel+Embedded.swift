internal import CAttributionModel

extension AttributionModel {
  /// The model that is compiled in.
  package static let embedded: AttributionModel = {
    let bytes = unsafe UnsafeBufferPointer(start: attribution_model_start(), count: attribution_model_size())
    return unsafe AttributionModel(weights: WeightTable(ModelFile.entries(of: bytes)))
  }()
}
