#define _GNU_SOURCE
#include "editor.h"

#include <signal.h>

volatile sig_atomic_t ced_noted_interrupt, ced_noted_resize, ced_noted_continue, ced_noted_end;

static void note(int number) {
  switch (number) {
  case SIGINT: ced_noted_interrupt = 1; break;
  case SIGWINCH: ced_noted_resize = 1; break;
  case SIGCONT: ced_noted_continue = 1; break;
  case SIGTERM:
  case SIGHUP: ced_noted_end = number; break;
  default: break;
  }
}

/* Without SA_RESTART: a read that waits for a key must return when a signal comes. Whoever started us may have had it
   blocked. */
static void catch(int number) {
  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = note;
  sigaction(number, &action, NULL);
  sigset_t unblocked;
  sigemptyset(&unblocked);
  sigaddset(&unblocked, number);
  sigprocmask(SIG_UNBLOCK, &unblocked, NULL);
}

void ced_catch_signals(void) {
  static const int numbers[] = {SIGINT, SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) catch(numbers[i]);
}

/* A handler and not SIG_IGN, which a pager would inherit. */
void ced_survive_closed_pipes(void) { catch(SIGPIPE); }

bool ced_is_interrupted(void) { return ced_noted_interrupt != 0 || ced_noted_end != 0; }

bool ced_take_interrupt(void) {
  bool noted = ced_noted_interrupt != 0;
  ced_noted_interrupt = 0;
  return noted;
}

int ced_pending_signal(void) { return (int)ced_noted_end; }
