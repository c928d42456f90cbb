#include "CEnglishModel.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char model[] = {
#embed "english.model"
};

const unsigned char *copydesk_english_model(void) { return model; }
size_t copydesk_english_model_size(void) { return sizeof model; }
