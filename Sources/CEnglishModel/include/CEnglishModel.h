#ifndef CENGLISHMODEL_H
#define CENGLISHMODEL_H
#include <stddef.h>

/// The trained models of English (`english.model`), part of the program's read-only data.
const unsigned char *_Nonnull copydesk_english_model(void);
size_t copydesk_english_model_size(void);

#endif
