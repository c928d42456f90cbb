#define _GNU_SOURCE
#include "editor.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

ced_editor *ced_editor_of(EditLine *edit) {
  ced_editor *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return editor;
}

void ced_set_paste_brackets(bool on) {
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

/* Escape sequences between two \x01 take no cell. */
static int cells_of_prompt(const char *prompt) {
  wchar_t wide[512];
  size_t count = mbstowcs(wide, prompt, 511);
  if (count == (size_t)-1) return 0;
  int cells = 0;
  bool literal = false;
  for (size_t i = 0; i < count; i++) {
    if (wide[i] == 1) literal = !literal;
    else if (!literal && wcwidth(wide[i]) > 0) cells += wcwidth(wide[i]);
  }
  return cells;
}

/* libedit's own refresh takes the cursor to be in the first column: go there first. Terminals that
   reflow have put it as many rows below the prompt as the line now needs. */
static void redraw_after_resize(ced_editor *editor) {
  const LineInfoW *line = el_wline(editor->edit);
  int cells = cells_of_prompt(editor->prompt), columns = ced_columns(STDOUT_FILENO);
  for (const wchar_t *p = line->buffer; p < line->cursor; p++)
    if (wcwidth(*p) > 0) cells += wcwidth(*p);
  if (columns > 0 && cells / columns > 0) fprintf(stdout, "\033[%dA", cells / columns);
  fputs("\r\033[J", stdout);
  fflush(stdout);
  el_resize(editor->edit);
  el_set(editor->edit, EL_REFRESH);
}

/* After Ctrl-Z and `fg` the terminal is as the shell left it. */
static void take_terminal_back(ced_editor *editor) {
  el_set(editor->edit, EL_PREP_TERM, 0);
  el_set(editor->edit, EL_PREP_TERM, 1);
  ced_set_paste_brackets(true);
  el_set(editor->edit, EL_REFRESH);
}

/* What happened while no key came. Returns whether reading goes on. */
static bool heed_signals(ced_editor *editor) {
  if (ced_noted_interrupt) {
    ced_noted_interrupt = 0;
    editor->interrupted = true;
  }
  if (editor->interrupted || ced_noted_end) return false;
  if (ced_noted_continue) {
    ced_noted_continue = 0;
    take_terminal_back(editor);
  }
  if (ced_noted_resize) {
    ced_noted_resize = 0;
    redraw_after_resize(editor);
  }
  return true;
}

/* Replaces libedit's reader, which restarts after a signal and, told not to, sends it on to the
   whole process group. Bytes that are no UTF-8 come out as U+FFFD. */
int ced_read_character(EditLine *edit, wchar_t *character) {
  ced_editor *editor = ced_editor_of(edit);
  char bytes[8];
  size_t count = 0;
  for (;;) {
    if (!heed_signals(editor)) {
      errno = EINTR;
      return -1;
    }
    ssize_t got = read(STDIN_FILENO, bytes + count, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    if (got == 0) return 0;
    count++;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    size_t used = mbrtowc(character, bytes, count, &state);
    if (used == (size_t)-2 && count < 4) continue;
    if (used == (size_t)-1 || used == (size_t)-2) *character = 0xFFFD;
    return 1;
  }
}
