#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

cpt_child cpt_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                    int rows, int columns) {
  cpt_child child = {.process = -1, .terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)};
  char name[128];
  if (child.terminal < 0 || grantpt(child.terminal) != 0 || unlockpt(child.terminal) != 0 ||
      ptsname_r(child.terminal, name, sizeof name) != 0)
    return child;
  cpt_resize(child.terminal, rows, columns);
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_init(&attributes);
  /* The thread that a test runs on blocks signals; the program is to get them. */
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder);
  posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0); /* becomes the controlling terminal */
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  if (posix_spawn(&child.process, path, &actions, &attributes, arguments, environment) != 0) child.process = -1;
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return child;
}

void cpt_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int cpt_wait(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

const char *cpt_own_file(void) {
  Dl_info found;
  return dladdr((void *)cpt_own_file, &found) ? found.dli_fname : "";
}
