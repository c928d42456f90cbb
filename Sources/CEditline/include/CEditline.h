#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>

/// A line editor on the terminal: libedit with a reader, signals, paste and completion of our own.
/// There is one terminal, so there is at most one editor, and it is used from the main thread.
typedef struct ced_editor ced_editor;

/// How reading a line ended.
typedef enum ced_outcome { CED_LINE = 0, CED_END = 1, CED_INTERRUPTED = 2, CED_FAILED = 3 } ced_outcome;

/// What Tab does: `deletion` code points before the cursor give way to `insertion`, `listing` is shown below the
/// line. Both texts are UTF-8 from malloc, or NULL.
typedef struct ced_completion {
  int deletion;
  char *insertion;
  char *listing;
} ced_completion;

/// Answers Tab. `line` is UTF-8 without a final NUL, `cursor` a byte offset in it.
typedef ced_completion (*ced_completer)(void *context, const char *line, size_t length, size_t cursor);

/// Sets LC_CTYPE from the environment and falls back to C.UTF-8. Returns whether the result is UTF-8.
bool ced_set_locale(void);
/// Whether the environment's own locale, as ced_set_locale found it, is UTF-8.
bool ced_user_has_unicode(void);

/// NULL where libedit refuses the terminal. `program` is the name that ~/.editrc addresses.
ced_editor *ced_open(const char *program);
void ced_close(ced_editor *editor);
/// Reads the user's own key bindings from $EDITRC or ~/.editrc.
void ced_read_user_bindings(ced_editor *editor);
/// `prompt` is copied. Escape sequences stand between two \x01; the last character must be a visible one.
void ced_set_prompt(ced_editor *editor, const char *prompt);
void ced_set_completer(ced_editor *editor, ced_completer completer, void *context);
void ced_remember(ced_editor *editor, const char *line);
/// After CED_LINE `*line` is UTF-8 without line end, valid until the next call.
ced_outcome ced_read(ced_editor *editor, const char **line, size_t *length);

/// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the program.
void ced_catch_signals(void);
/// From now on writing to a reader that went away is an error (EPIPE) and no signal.
void ced_survive_closed_pipes(void);
/// Whether Ctrl-C was pressed since the last call, or since reading a line ended.
bool ced_take_interrupt(void);
/// Whether Ctrl-C was pressed; leaves it noted.
bool ced_is_interrupted(void);
/// 0, or the number of the SIGTERM or SIGHUP that asks the program to end.
int ced_pending_signal(void);

/// The terminal's width and height in cells; 0 where `descriptor` is no terminal.
int ced_columns(int descriptor);
int ced_rows(int descriptor);

/// Runs `command` by the shell with `text` as its input and waits for it. Returns whether it could be started.
bool ced_page(const char *command, const char *text, size_t length);

#endif
