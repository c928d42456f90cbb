import Dispatch
import Synchronization

/// Hands elements from one thread to several, in order; whoever puts waits while it is full.
nonisolated final class BoundedQueue<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  private let places: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)

  init(capacity: Int) {
    places = DispatchSemaphore(value: capacity)
  }

  func put(_ element: Element) {
    places.wait()
    elements.withLock { $0.append(element) }
    filled.signal()
  }

  /// The next element; nil once the queue is closed and empty.
  func take() -> Element? {
    filled.wait()
    let element = elements.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if element == nil { filled.signal() }  // for the next that asks a closed queue
    return element
  }

  /// Frees the place of an element that is done with.
  func release() {
    places.signal()
  }

  func close() {
    filled.signal()
  }
}
