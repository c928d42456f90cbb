#ifndef CEDITLINE_EDITOR_H
#define CEDITLINE_EDITOR_H

#include "CEditline.h"

#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

struct ced_editor {
  EditLine *edit;
  History *history;
  char *prompt;
  char *line;
  size_t line_capacity;
  ced_completer completer;
  void *context;
  bool interrupted;
};

extern volatile sig_atomic_t ced_noted_interrupt, ced_noted_resize, ced_noted_continue, ced_noted_end;

ced_editor *ced_editor_of(EditLine *edit);
int ced_read_character(EditLine *edit, wchar_t *character);
void ced_bind_keys(EditLine *edit);
/// Brackets around each read in which the terminal marks what is pasted.
void ced_set_paste_brackets(bool on);

#endif
