#define _GNU_SOURCE
#include "editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

/* Shows a listing below the line, inserts what is certain. */
static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  ced_editor *editor = ced_editor_of(edit);
  if (!editor->completer) return CC_ERROR;
  const LineInfo *line = el_line(edit);
  ced_completion answer = editor->completer(
      editor->context, line->buffer, (size_t)(line->lastchar - line->buffer),
      (size_t)(line->cursor - line->buffer));
  unsigned char result = CC_ERROR;
  if (answer.listing) {
    fprintf(stdout, "\n%s\n", answer.listing);
    fflush(stdout);
    result = CC_REDISPLAY;
  }
  if (answer.insertion) {
    el_deletestr(edit, answer.deletion);
    if (el_insertstr(edit, answer.insertion) == 0 && result == CC_ERROR) result = CC_REFRESH;
  }
  free(answer.listing);
  free(answer.insertion);
  return result;
}

/* Controls, C1 and marks that turn the direction of writing become blanks: what is pasted is text. */
static bool is_unsafe(wchar_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* Reads up to the end of the bracketed paste and inserts it as one line; nothing is executed. */
static unsigned char paste(EditLine *edit, int key) {
  (void)key;
  static const wchar_t end[] = L"\033[201~";
  size_t capacity = 256, count = 0;
  wchar_t *text = malloc(capacity * sizeof *text);
  while (text && !(count >= 6 && wmemcmp(text + count - 6, end, 6) == 0)) {
    if (count + 1 == capacity) {
      wchar_t *larger = realloc(text, (capacity *= 2) * sizeof *text);
      if (!larger) free(text);
      text = larger;
    }
    if (text && el_wgetc(edit, &text[count++]) != 1) {
      free(text);
      return CC_EOF;
    }
  }
  if (!text) return CC_ERROR;
  count -= 6;
  while (count && (text[count - 1] == L'\n' || text[count - 1] == L'\r')) count--;
  for (size_t i = 0; i < count; i++)
    if (is_unsafe(text[i])) text[i] = L' ';
  text[count] = 0;
  bool inserted = count && el_winsertstr(edit, text) == 0;
  free(text);
  return inserted ? CC_REFRESH : CC_ERROR;
}

/* Keys that libedit leaves unbound insert their escape sequences as text. */
static const char *const bindings[][2] = {
    {"^I", "ced-complete"},         {"\\e[200~", "ced-paste"},       {"^R", "em-inc-search-prev"},
    {"^W", "ed-delete-prev-word"},  {"\\e[H", "ed-move-to-beg"},     {"\\e[F", "ed-move-to-end"},
    {"\\eOH", "ed-move-to-beg"},    {"\\eOF", "ed-move-to-end"},     {"\\e[1~", "ed-move-to-beg"},
    {"\\e[4~", "ed-move-to-end"},   {"\\e[7~", "ed-move-to-beg"},    {"\\e[8~", "ed-move-to-end"},
    {"\\e[3~", "ed-delete-next-char"}, {"\\e[1;5C", "em-next-word"}, {"\\e[1;5D", "ed-prev-word"},
    {"\\e[1;3C", "em-next-word"},   {"\\e[1;3D", "ed-prev-word"},    {"\\e[5C", "em-next-word"},
    {"\\e[5D", "ed-prev-word"},     {"\\e[5~", "ed-prev-history"},   {"\\e[6~", "ed-next-history"},
    {"\\e[2~", "ed-unassigned"},    {"\\e[Z", "ed-unassigned"},
};

void ced_bind_keys(EditLine *edit) {
  el_set(edit, EL_ADDFN, "ced-complete", "complete the word", complete);
  el_set(edit, EL_ADDFN, "ced-paste", "insert what is pasted", paste);
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++)
    el_set(edit, EL_BIND, bindings[i][0], bindings[i][1], NULL);
}
