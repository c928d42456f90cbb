#include <stdbool.h>

/// Sets LC_CTYPE from the environment and falls back to C.UTF-8. Returns whether the result is UTF-8.
bool ced_set_locale(void);
