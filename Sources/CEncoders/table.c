#include "CEncoders.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char cencoders_table[] __attribute__((aligned(64))) = {
#embed "data/fast.vectors"
};
const size_t cencoders_table_length = sizeof cencoders_table;

const unsigned char cencoders_english[CENCODERS_ENGLISH_BITS / 8] = {
#embed "data/english.sieve"
};
