#ifndef CENCODERS_H
#define CENCODERS_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Dimensions of a vector; the kernels know no other number.
#define CENCODERS_DIMENSIONS 128

/// More pieces than this could overflow a sum: 127 * 32767 * 512 < 2^31.
#define CENCODERS_MOST_PIECES 512

/// The ways to compute; all give the same whole numbers.
typedef enum { cencoders_plain, cencoders_avx2, cencoders_neon } cencoders_kernel;

/// Whether this processor can.
bool cencoders_has(cencoders_kernel kernel);

/// sum[d] = the sum over `count` pieces of rows[piece][d] * scales[piece]; `count` is at most
/// CENCODERS_MOST_PIECES.
void cencoders_sum(
  cencoders_kernel kernel, const int8_t *rows, const int16_t *scales, const uint16_t *pieces, size_t count,
  int32_t *sum);

/// products[i] = the dot product of `query` and row i of `vectors`. Their lengths must be at most 2^14 each,
/// so that no partial sum passes 2^31.
void cencoders_products(
  cencoders_kernel kernel, const int16_t *query, const int16_t *vectors, size_t count, int32_t *products);

/// vector[d] = sum[d] * 2^14 / length, rounded half away from zero; `length` is above zero and below 2^40.
void cencoders_direction(cencoders_kernel kernel, const int32_t *sum, int64_t length, int16_t *vector);

/// The sum of the squares of |sum[d]| >> shift, which must stay below 2^63.
int64_t cencoders_square(cencoders_kernel kernel, const int32_t *sum, int shift);

/// similar[i], a product of cencoders_products, becomes of 1000: `share` hundredths of its cosine similar[i] / 2^28, and
/// the rest of the cosine words[i] / (norm * norms[i]), each at most 1 and rounded down to thousandths. `inverses` are
/// 1 / norms[i]; norms are whole numbers, and two of them multiplied stay below 2^30.
void cencoders_mix(
  cencoders_kernel kernel, int32_t *similar, const int32_t *words, const double *inverses, double norm,
  uint32_t share, size_t count);

/// For each of `count` stretches of numbers from 0 to 1000, from starts[i] to starts[i + 1], at most 2^21 of them: their
/// sum, and the largest, -1 without any.
void cencoders_totals(
  cencoders_kernel kernel, const int32_t *numbers, const uint32_t *starts, size_t count, int32_t *sums,
  int32_t *largest);

/// sums[i] += weights[i], of `count`.
void cencoders_add(cencoders_kernel kernel, const int8_t *weights, size_t count, int32_t *sums);

#include "Transformer.h"

/// The table of the fast encoder, embedded.
extern const unsigned char cencoders_table[];
extern const size_t cencoders_table_length;

/// Arrays of unknown length are not imported.
static inline const void *cencoders_table_start(void) { return cencoders_table; }

/// A Bloom filter of English words: bits, from the lowest of each byte on. `scripts/known-words` makes it.
#define CENCODERS_ENGLISH_BITS (1 << 20)
extern const unsigned char cencoders_english[CENCODERS_ENGLISH_BITS / 8];

/// Whether a bit of it is set.
static inline bool cencoders_english_has(uint32_t bit) {
  return cencoders_english[bit % CENCODERS_ENGLISH_BITS / 8] >> bit % 8 & 1;
}

#endif
