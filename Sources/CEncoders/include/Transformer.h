#ifndef CENCODERS_TRANSFORMER_H
#define CENCODERS_TRANSFORMER_H

// The arithmetic of a transformer whose weights have 4 bits. Every way to compute does the same operations on the same
// numbers in the same order, none of them fused, and so gives the same bits. Nothing here calls a mathematics library.

/// Weights and inputs are scaled by blocks of so many along a row.
#define CENCODERS_BLOCK 32

/// A block of weights as it lies in a file: a scale (a half-precision number), then two weights of 0 to 15 a byte, less
/// 8 each: those 0 to 15 in the low halves, those 16 to 31 in the high ones.
#define CENCODERS_BLOCK_BYTES 18

/// The longest row of weights.
#define CENCODERS_WIDEST 1536

/// Numbers of an attention head.
#define CENCODERS_HEAD 32

/// vector[i] = weight i of `row` + position[i] + kind[i]; `width` is a multiple of CENCODERS_BLOCK.
void cencoders_embed(
  const uint8_t *row, const float *position, const float *kind, size_t width, float *vector);

/// Rounds rows of numbers, by blocks, to signed bytes: numbers[i] is about bytes[i] * scales[block], and sums[block] is
/// the sum of the block's bytes. `width` is a multiple of CENCODERS_BLOCK.
void cencoders_round(
  cencoders_kernel kernel, const float *numbers, size_t rows, size_t width, int8_t *bytes, float *scales,
  int32_t *sums);

/// results[row][o] = bias[o] + the dot product of a rounded row of inputs and row o of the weights. `width` is a multiple
/// of CENCODERS_BLOCK, at most CENCODERS_WIDEST; `outputs` is a multiple of 8.
void cencoders_multiply(
  cencoders_kernel kernel, const uint8_t *weights, const float *bias, const int8_t *bytes, const float *scales,
  const int32_t *sums, size_t rows, size_t width, size_t outputs, float *results);

/// Scaled dot-product attention of one text with itself: `count` rows of `heads` heads each. `scratch` has room for
/// (CENCODERS_HEAD + 1) * (count rounded up to a multiple of 8) numbers.
void cencoders_attend(
  cencoders_kernel kernel, const float *queries, const float *keys, const float *values, size_t count,
  size_t heads, float *scratch, float *context);

/// numbers[row] = the normalised sum of numbers[row] and added[row], times weight, plus bias. `width` is a multiple of 8.
void cencoders_normalise(
  cencoders_kernel kernel, float *numbers, const float *added, const float *weight, const float *bias, size_t rows,
  size_t width, float epsilon);

/// numbers[i] = x * (1 + erf(x / sqrt 2)) / 2, to 2e-7; `count` is a multiple of 8.
void cencoders_gelu(cencoders_kernel kernel, float *numbers, size_t count);

/// results[i] = e to the power numbers[i], to 2e-7 of it; numbers below -87 count as -87. For the tests.
void cencoders_exponentials(cencoders_kernel kernel, const float *numbers, size_t count, float *results);

/// products[i] = the dot product of `query` and row i of `vectors`, all of `width` numbers, a multiple of 16, and of a
/// length of at most 2^14.
void cencoders_wide_products(
  cencoders_kernel kernel, const int16_t *query, const int16_t *vectors, size_t width, size_t count,
  int32_t *products);

#endif
