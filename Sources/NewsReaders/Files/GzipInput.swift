internal import CZlib

/// The unfolded bytes of packed data; several gzip members after one another are one input.
@safe
final class GzipInput: ByteInput {
  private let packed: any ByteInput
  private let state: UnsafeMutablePointer<z_stream>
  private var pending: ArraySlice<UInt8> = []
  private var isInsideMember = false
  private let form: Form

  enum Form: Int32 {
    case gzip = 31
    /// gzip or zlib, as the data opens.
    case either = 47
    /// Deflate without a frame, as in zip archives.
    case bare = -15

    var name: String { self == .bare ? "zip" : "gzip" }
  }

  init(_ packed: any ByteInput, _ form: Form = .gzip) throws(ReadFailure.Reason) {
    self.packed = packed
    self.form = form
    unsafe state = .allocate(capacity: 1)
    let blank = unsafe z_stream()
    unsafe state.initialize(to: blank)
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(state, form.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw .damagedArchive(form.name)
    }
  }

  deinit {
    unsafe inflateEnd(state)
    unsafe state.deallocate()
  }

  func read() throws(ReadFailure.Reason) -> [UInt8] {
    while true {
      if pending.isEmpty {
        pending = try packed.read()[...]
        if pending.isEmpty {
          if isInsideMember { throw .truncatedArchive(form.name) }
          return []
        }
      }
      if !isInsideMember, pending.first == 0 {  // padding after the last member
        pending = pending.drop { $0 == 0 }
        continue
      }
      let output = try inflatePending()
      if !output.isEmpty { return output }
    }
  }

  private func inflatePending() throws(ReadFailure.Reason) -> [UInt8] {
    isInsideMember = true
    let capacity = 1 << 18
    var result = Z_OK
    var used = 0
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe pending.withUnsafeBufferPointer { input in
        unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe state.pointee.avail_in = UInt32(input.count)
        unsafe state.pointee.next_out = buffer.baseAddress
        unsafe state.pointee.avail_out = UInt32(capacity)
        result = unsafe inflate(state, Z_NO_FLUSH)
        used = unsafe input.count - Int(state.pointee.avail_in)
      }
      count = unsafe capacity - Int(state.pointee.avail_out)
    }
    pending = pending.dropFirst(used)
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      isInsideMember = false
      if form == .bare { pending = [] }
      unsafe inflateReset(state)
    default: throw .damagedArchive(form.name)
    }
    return output
  }
}
