import CopydeskShell
import Glibc

/// This program, started anew with other arguments, its standard input empty and its standard output in our hands.
nonisolated struct ChildProcess {
  /// The end of the pipe to read its answers from.
  let output: Int32
  private let id: pid_t

  /// Nil where it cannot be started; `errno` says why.
  init?(arguments: [String]) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    guard let id = Self.start(arguments, writingTo: ends[1]) else {
      close(ends[0])
      return nil
    }
    output = ends[0]
    self.id = id
  }

  private static func start(_ arguments: [String], writingTo descriptor: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var words = unsafe (["copydesk"] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var id = pid_t()
    let failure = unsafe posix_spawn(&id, "/proc/self/exe", &actions, nil, &words, environ)
    errno = failure
    return failure == 0 ? id : nil
  }

  func kill() {
    _ = Glibc.kill(id, SIGKILL)
  }

  /// Waits for its end and says how it came.
  func wait() -> Interruption {
    close(output)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .ended(code: (status >> 8) & 0xFF) : .crashed(signal: signal)
  }
}
