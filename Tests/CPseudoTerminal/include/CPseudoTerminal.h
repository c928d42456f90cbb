#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

/// A program on a terminal of its own.
typedef struct cpt_child {
  pid_t process;
  /// The other side of its terminal: what is written here is typed, what is read here is shown.
  int terminal;
} cpt_child;

/// Starts `path` in a session of its own, with a new terminal of that size as its only input and output. `process` is
/// -1 on failure.
cpt_child cpt_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                    int rows, int columns);
/// Changes the size of the terminal; the program gets a SIGWINCH.
void cpt_resize(int terminal, int rows, int columns);
/// The exit code, or 128 and the signal that ended it.
int cpt_wait(pid_t process);
/// The file that this code was loaded from.
const char *cpt_own_file(void);

#endif
