#ifndef CATTRIBUTIONMODEL_H
#define CATTRIBUTIONMODEL_H
#include <stddef.h>

/// The learned weights of attribution, written by copydesk-learn.
const unsigned char *attribution_model_start(void);
size_t attribution_model_size(void);

#endif
