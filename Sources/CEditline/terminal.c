#define _GNU_SOURCE
#include "CEditline.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* libedit drops every character beyond ASCII, without a word, unless LC_CTYPE is UTF-8.
   Only LC_CTYPE: numbers and sorting stay as in C. */
static bool user_has_unicode;

bool ced_set_locale(void) {
  setlocale(LC_CTYPE, "");
  user_has_unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!user_has_unicode) setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ced_user_has_unicode(void) { return user_has_unicode; }

int ced_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int ced_rows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

bool ced_page(const char *command, const char *text, size_t length) {
  fflush(stdout);
  FILE *pager = popen(command, "w");
  if (!pager) return false;
  fwrite(text, 1, length, pager); /* a pager that was left early is no failure */
  pclose(pager);
  return true;
}
