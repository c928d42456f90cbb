#define _GNU_SOURCE
#include "editor.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int remembered_lines = 5000;

static char *prompt_of(EditLine *edit) { return ced_editor_of(edit)->prompt; }

ced_editor *ced_open(const char *program) {
  ced_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  HistEvent event;
  editor->prompt = strdup("> ");
  editor->history = history_init();
  editor->edit = el_init(program, stdin, stdout, stderr);
  if (!editor->prompt || !editor->history || !editor->edit) {
    ced_close(editor);
    return NULL;
  }
  history(editor->history, &event, H_SETSIZE, remembered_lines);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_SIGNAL, 0); /* 1 would send each signal on to the whole process group */
  el_set(editor->edit, EL_GETCFN, ced_read_character);
  el_set(editor->edit, EL_PROMPT_ESC, prompt_of, '\1');
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_HIST, history, editor->history);
  ced_bind_keys(editor->edit);
  ced_catch_signals();
  return editor;
}

void ced_close(ced_editor *editor) {
  if (!editor) return;
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_end(editor->history);
  free(editor->prompt);
  free(editor->line);
  free(editor);
}

void ced_read_user_bindings(ced_editor *editor) { el_source(editor->edit, NULL); }

void ced_set_prompt(ced_editor *editor, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(editor->prompt);
  editor->prompt = copy;
}

void ced_set_completer(ced_editor *editor, ced_completer completer, void *context) {
  editor->completer = completer;
  editor->context = context;
}

void ced_remember(ced_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}

/* The count that el_gets gives cannot be trusted beyond 1,024 characters. */
static ced_outcome keep_line(ced_editor *editor, const char *read, const char **line, size_t *length) {
  size_t count = strlen(read);
  while (count && (read[count - 1] == '\n' || read[count - 1] == '\r')) count--;
  if (count + 1 > editor->line_capacity) {
    char *larger = realloc(editor->line, count + 256);
    if (!larger) return CED_FAILED;
    editor->line = larger;
    editor->line_capacity = count + 256;
  }
  memcpy(editor->line, read, count);
  editor->line[count] = 0;
  *line = editor->line;
  *length = count;
  return CED_LINE;
}

ced_outcome ced_read(ced_editor *editor, const char **line, size_t *length) {
  editor->interrupted = false;
  ced_noted_interrupt = 0;
  /* libedit itself would take the terminal over only after the prompt is shown: what is typed in
     between would be edited by the kernel, byte by byte. */
  el_set(editor->edit, EL_PREP_TERM, 1);
  ced_set_paste_brackets(true);
  int count = 0;
  errno = 0;
  const char *read = el_gets(editor->edit, &count);
  int failure = errno;
  ced_set_paste_brackets(false);
  if (editor->interrupted) {
    fputs("^C\n", stdout);
    fflush(stdout);
    el_reset(editor->edit);
    return CED_INTERRUPTED;
  }
  if (ced_noted_end) return CED_END;
  if (!read) return count == 0 || failure == 0 ? CED_END : CED_FAILED;
  return keep_line(editor, read, line, length);
}
