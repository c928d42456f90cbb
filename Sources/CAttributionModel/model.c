#include "CAttributionModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char model[] = {
#embed "attribution.model" suffix(, )
    0};

const unsigned char *attribution_model_start(void) { return model; }
size_t attribution_model_size(void) { return sizeof model - 1; }
