#include <string.h>

#include "CEncoders.h"

#pragma STDC FP_CONTRACT OFF

// Eight numbers at a time, whatever the processor's registers hold: what adds them up adds the same ones.
typedef float eight __attribute__((vector_size(32)));
typedef int32_t eight_whole __attribute__((vector_size(32)));
typedef int16_t eight_short __attribute__((vector_size(16)));
typedef int8_t eight_bytes __attribute__((vector_size(8)));

#define INLINE static inline __attribute__((always_inline))
#define LANES 8

#define LOAD(address) ({ eight loaded_; memcpy(&loaded_, (address), sizeof loaded_); loaded_; })
#define STORE(address, value) ({ const eight stored_ = (value); memcpy((address), &stored_, sizeof stored_); })
#define ALL(number) ((number) + (eight){0})

/// Half to even, of numbers below 2^22: what is added leaves no room for a fraction.
#define WHOLE(value) (((value) + 12582912.0f) - 12582912.0f)

INLINE float sum_of(const eight *parts) {
  const eight p = *parts;
  return ((p[0] + p[4]) + (p[2] + p[6])) + ((p[1] + p[5]) + (p[3] + p[7]));
}

/// The exponential, for -87 to 87: a power of two and a polynomial (Moshier, Cephes, expf).
INLINE void exponential(eight *number) {
  const eight x = __builtin_elementwise_max(*number, ALL(-87.0f));
  const eight twos = WHOLE(x * 1.44269504088896341f);
  const eight r = (x - twos * 0.693359375f) - twos * -2.12194440e-4f;
  eight y = r * 1.9875691500e-4f + 1.3981999507e-3f;
  y = y * r + 8.3334519073e-3f;
  y = y * r + 4.1665795894e-2f;
  y = y * r + 1.6666665459e-1f;
  y = y * r + 5.0000001201e-1f;
  y = (y * (r * r) + r) + 1.0f;
  const eight_whole power = (__builtin_convertvector(twos, eight_whole) + 127) << 23;
  *number = y * (eight)power;
}

/// A half-precision number; all that a file holds are finite.
INLINE float half(const uint8_t *bytes) {
  const uint32_t bits = (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8;
  const uint32_t shifted = (bits & 0x7FFF) << 13;
  float value;
  memcpy(&value, &shifted, sizeof value);
  // The two forms count exponents from places that are 2^112 apart.
  value *= 5.192296858534828e+33f;
  return bits & 0x8000 ? -value : value;
}

void cencoders_embed(
  const uint8_t *row, const float *position, const float *kind, size_t width, float *vector) {
  for (size_t start = 0; start < width; start += CENCODERS_BLOCK, row += CENCODERS_BLOCK_BYTES) {
    const float scale = half(row);
    for (size_t i = 0; i < CENCODERS_BLOCK; i++) {
      const uint8_t both = row[2 + i % 16];
      const int32_t weight = (i < 16 ? both & 15 : both >> 4) - 8;
      vector[start + i] = (float)weight * scale + (position[start + i] + kind[start + i]);
    }
  }
}

// MARK: The same for all

INLINE void round_blocks(
  const float *numbers, size_t rows, size_t width, int8_t *bytes, float *scales, int32_t *sums) {
  const size_t parts = CENCODERS_BLOCK / LANES;
  for (size_t block = 0; block < rows * width / CENCODERS_BLOCK; block++) {
    eight values[parts], largest = {0};
    for (size_t p = 0; p < parts; p++) {
      values[p] = LOAD(numbers + block * CENCODERS_BLOCK + p * LANES);
      largest = __builtin_elementwise_max(largest, __builtin_elementwise_abs(values[p]));
    }
    float most = 0;
    for (size_t i = 0; i < LANES; i++) most = largest[i] > most ? largest[i] : most;
    const float scale = most / 127.0f, inverse = scale > 0 ? 1.0f / scale : 0;
    eight_whole sum = {0};
    for (size_t p = 0; p < parts; p++) {
      const eight_whole rounded = __builtin_convertvector(WHOLE(values[p] * inverse), eight_whole);
      const eight_bytes narrow = __builtin_convertvector(rounded, eight_bytes);
      memcpy(bytes + block * CENCODERS_BLOCK + p * LANES, &narrow, sizeof narrow);
      sum += rounded;
    }
    scales[block] = scale;
    sums[block] = sum[0] + sum[1] + sum[2] + sum[3] + sum[4] + sum[5] + sum[6] + sum[7];
  }
}

INLINE void attend(
  const float *queries, const float *keys, const float *values, size_t count, size_t heads, float *scratch,
  float *context) {
  const size_t width = heads * CENCODERS_HEAD, padded = (count + LANES - 1) / LANES * LANES;
  float *turned = scratch, *shares = scratch + CENCODERS_HEAD * padded;
  for (size_t head = 0; head < heads; head++) {
    const size_t place = head * CENCODERS_HEAD;
    for (size_t d = 0; d < CENCODERS_HEAD; d++)
      for (size_t k = 0; k < padded; k++) turned[d * padded + k] = k < count ? keys[k * width + place + d] : 0;
    for (size_t q = 0; q < count; q++) {
      const float *query = queries + q * width + place;
      float largest = -1e30f;
      for (size_t k = 0; k < padded; k += LANES) {
        eight products = {0};
        for (size_t d = 0; d < CENCODERS_HEAD; d++) products += LOAD(turned + d * padded + k) * query[d];
        // One over the root of CENCODERS_HEAD.
        STORE(shares + k, products * 0.17677669529663687f);
      }
      for (size_t k = 0; k < count; k++) largest = shares[k] > largest ? shares[k] : largest;
      for (size_t k = 0; k < padded; k += LANES) {
        eight share = LOAD(shares + k) - largest;
        exponential(&share);
        STORE(shares + k, share);
      }
      for (size_t k = count; k < padded; k++) shares[k] = 0;
      eight sum = {0}, mixed[CENCODERS_HEAD / LANES] = {{0}};
      for (size_t k = 0; k < padded; k += LANES) sum += LOAD(shares + k);
      const float whole = 1.0f / sum_of(&sum);
      for (size_t k = 0; k < count; k++) {
        const float share = shares[k] * whole;
        for (size_t p = 0; p < CENCODERS_HEAD / LANES; p++)
          mixed[p] += LOAD(values + k * width + place + p * LANES) * share;
      }
      for (size_t p = 0; p < CENCODERS_HEAD / LANES; p++)
        STORE(context + q * width + place + p * LANES, mixed[p]);
    }
  }
}

INLINE void normalise(
  float *numbers, const float *added, const float *weight, const float *bias, size_t rows, size_t width,
  float epsilon) {
  for (size_t row = 0; row < rows; row++) {
    float *x = numbers + row * width;
    eight sum = {0}, squares = {0};
    for (size_t i = 0; i < width; i += LANES) {
      const eight value = added ? LOAD(x + i) + LOAD(added + row * width + i) : LOAD(x + i);
      STORE(x + i, value);
      sum += value;
    }
    const float middle = sum_of(&sum) / (float)width;
    for (size_t i = 0; i < width; i += LANES) {
      const eight distance = LOAD(x + i) - middle;
      squares += distance * distance;
    }
    const eight spread = ALL(sum_of(&squares) / (float)width + epsilon);
    const eight inverse = 1.0f / __builtin_elementwise_sqrt(spread);
    for (size_t i = 0; i < width; i += LANES)
      STORE(x + i, (LOAD(x + i) - middle) * inverse * LOAD(weight + i) + LOAD(bias + i));
  }
}

/// The error function by 7.1.26 of Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964.
INLINE void gelu(float *numbers, size_t count) {
  for (size_t i = 0; i < count; i += LANES) {
    const eight x = LOAD(numbers + i);
    const eight z = __builtin_elementwise_abs(x) * 0.70710678118654752f;
    const eight t = 1.0f / (z * 0.3275911f + 1.0f);
    eight tail = t * 1.061405429f - 1.453152027f;
    tail = tail * t + 1.421413741f;
    tail = tail * t - 0.284496736f;
    tail = tail * t + 0.254829592f;
    eight bell = z * -z;
    exponential(&bell);
    const eight error = 1.0f - tail * t * bell;
    STORE(numbers + i, x * 0.5f * (1.0f + __builtin_elementwise_copysign(error, x)));
  }
}

INLINE void exponentials(const float *numbers, size_t count, float *results) {
  for (size_t i = 0; i < count; i++) {
    eight number = ALL(numbers[i]);
    exponential(&number);
    results[i] = number[0];
  }
}

INLINE void wide_products(
  const int16_t *query, const int16_t *vectors, size_t width, size_t count, int32_t *products) {
  for (size_t i = 0; i < count; i++) {
    int32_t product = 0;
    for (size_t d = 0; d < width; d++) product += (int32_t)query[d] * vectors[i * width + d];
    products[i] = product;
  }
}

// MARK: Products

/// What a block of a row of inputs adds to eight results.
#define ADD_BLOCK(result, products, sum, scale, weight_scales)                                                      \
  (result) += __builtin_convertvector((products) - 8 * (sum), eight) * ((weight_scales) * (scale))

#define MOST_BLOCKS (CENCODERS_WIDEST / CENCODERS_BLOCK)

INLINE void take_scales(eight *scales, const uint8_t *weights, size_t blocks) {
  for (size_t row = 0; row < LANES; row++)
    for (size_t b = 0; b < blocks; b++) scales[b][row] = half(weights + (row * blocks + b) * CENCODERS_BLOCK_BYTES);
}

// Eight rows of weights, by columns: a weight of each row side by side.
typedef struct {
  eight_short weights[MOST_BLOCKS][CENCODERS_BLOCK];
  eight scales[MOST_BLOCKS];
} columns;

static void take_columns(columns *columns, const uint8_t *weights, size_t blocks) {
  take_scales(columns->scales, weights, blocks);
  for (size_t row = 0; row < LANES; row++) {
    for (size_t b = 0; b < blocks; b++) {
      const uint8_t *both = weights + (row * blocks + b) * CENCODERS_BLOCK_BYTES + 2;
      for (size_t i = 0; i < 16; i++) {
        columns->weights[b][i][row] = both[i] & 15;
        columns->weights[b][16 + i][row] = both[i] >> 4;
      }
    }
  }
}

// Sixteen products of 15 and 127 stay below 2^15.
static void multiply_plain(
  const uint8_t *weights, const float *bias, const int8_t *bytes, const float *scales, const int32_t *sums,
  size_t rows, size_t width, size_t outputs, float *results) {
  const size_t blocks = width / CENCODERS_BLOCK;
  columns columns;
  for (size_t o = 0; o < outputs; o += LANES) {
    take_columns(&columns, weights + o * blocks * CENCODERS_BLOCK_BYTES, blocks);
    for (size_t row = 0; row < rows; row++) {
      eight result = {0};
      for (size_t b = 0; b < blocks; b++) {
        const int8_t *input = bytes + row * width + b * CENCODERS_BLOCK;
        eight_short first = {0}, second = {0};
        for (size_t i = 0; i < 16; i++) {
          first += columns.weights[b][i] * (int16_t)input[i];
          second += columns.weights[b][16 + i] * (int16_t)input[16 + i];
        }
        const eight_whole products =
          __builtin_convertvector(first, eight_whole) + __builtin_convertvector(second, eight_whole);
        ADD_BLOCK(result, products, sums[row * blocks + b], scales[row * blocks + b], columns.scales[b]);
      }
      STORE(results + row * outputs + o, result + LOAD(bias + o));
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2")))

// Eight rows of weights: four weights of one row, then four of the next, so that a register holds the same four of all.
#define GROUPS (CENCODERS_BLOCK / 4)

typedef struct {
  __m256i weights[MOST_BLOCKS][GROUPS];
  eight scales[MOST_BLOCKS];
} fours;

AVX2 static void take_fours(fours *fours, const uint8_t *weights, size_t blocks) {
  take_scales(fours->scales, weights, blocks);
  const __m256i low = _mm256_set1_epi8(15);
  for (size_t b = 0; b < blocks; b++) {
    __m256i rows[4];
    for (size_t row = 0; row < 4; row++) {
      const uint8_t *one = weights + (row * blocks + b) * CENCODERS_BLOCK_BYTES + 2;
      const uint8_t *other = one + 4 * blocks * CENCODERS_BLOCK_BYTES;
      rows[row] = _mm256_set_m128i(
        _mm_loadu_si128((const __m128i *)other), _mm_loadu_si128((const __m128i *)one));
    }
    const __m256i a = _mm256_unpacklo_epi32(rows[0], rows[1]), c = _mm256_unpackhi_epi32(rows[0], rows[1]);
    const __m256i b_ = _mm256_unpacklo_epi32(rows[2], rows[3]), d = _mm256_unpackhi_epi32(rows[2], rows[3]);
    const __m256i turned[4] = {
      _mm256_unpacklo_epi64(a, b_), _mm256_unpackhi_epi64(a, b_), _mm256_unpacklo_epi64(c, d),
      _mm256_unpackhi_epi64(c, d)};
    for (size_t g = 0; g < 4; g++) {
      fours->weights[b][g] = _mm256_and_si256(turned[g], low);
      fours->weights[b][GROUPS / 2 + g] = _mm256_and_si256(_mm256_srli_epi16(turned[g], 4), low);
    }
  }
}

// Eight products of 15 and 127 in pairs stay below 2^15.
AVX2 INLINE void rows_avx2(
  const fours *fours, const float *bias, const int8_t *bytes, const float *scales, const int32_t *sums, size_t rows,
  size_t width, size_t outputs, float *results) {
  const size_t blocks = width / CENCODERS_BLOCK;
  eight found[4] = {{0}};
  for (size_t b = 0; b < blocks; b++) {
    __m256i pairs[4];
    for (size_t row = 0; row < rows; row++) pairs[row] = _mm256_setzero_si256();
    for (size_t g = 0; g < GROUPS; g++) {
      for (size_t row = 0; row < rows; row++) {
        int32_t input;
        memcpy(&input, bytes + row * width + b * CENCODERS_BLOCK + g * 4, sizeof input);
        pairs[row] = _mm256_add_epi16(pairs[row], _mm256_maddubs_epi16(fours->weights[b][g], _mm256_set1_epi32(input)));
      }
    }
    for (size_t row = 0; row < rows; row++) {
      const eight_whole products = (eight_whole)_mm256_madd_epi16(pairs[row], _mm256_set1_epi16(1));
      ADD_BLOCK(found[row], products, sums[row * blocks + b], scales[row * blocks + b], fours->scales[b]);
    }
  }
  for (size_t row = 0; row < rows; row++) STORE(results + row * outputs, found[row] + LOAD(bias));
}

AVX2 static void multiply_avx2(
  const uint8_t *weights, const float *bias, const int8_t *bytes, const float *scales, const int32_t *sums,
  size_t rows, size_t width, size_t outputs, float *results) {
  const size_t blocks = width / CENCODERS_BLOCK;
  fours fours;
  for (size_t o = 0; o < outputs; o += LANES) {
    take_fours(&fours, weights + o * blocks * CENCODERS_BLOCK_BYTES, blocks);
    size_t row = 0;
#define TAKE(some)                                                                                                  \
  for (; row + some <= rows; row += some)                                                                          \
  rows_avx2(                                                                                                        \
    &fours, bias + o, bytes + row * width, scales + row * blocks, sums + row * blocks, some, width, outputs,         \
    results + row * outputs + o)
    TAKE(4);
    TAKE(1);
#undef TAKE
  }
}
#endif

// MARK: Choice

// On a 64-bit ARM processor the compiler makes NEON of what is plain.
#if defined(__x86_64__)
#define CHOOSE(name, parameters, arguments)                                                                         \
  AVX2 static void name##_avx2 parameters { name arguments; }                                                      \
  static void name##_plain parameters { name arguments; }
#define CALL(name, arguments) (kernel == cencoders_avx2 ? name##_avx2 arguments : name##_plain arguments)
#else
#define CHOOSE(name, parameters, arguments)                                                                         \
  static void name##_plain parameters { name arguments; }
#define CALL(name, arguments) ((void)kernel, name##_plain arguments)
#endif

CHOOSE(
  round_blocks,
  (const float *numbers, size_t rows, size_t width, int8_t *bytes, float *scales, int32_t *sums),
  (numbers, rows, width, bytes, scales, sums))

void cencoders_round(
  cencoders_kernel kernel, const float *numbers, size_t rows, size_t width, int8_t *bytes, float *scales,
  int32_t *sums) {
  CALL(round_blocks, (numbers, rows, width, bytes, scales, sums));
}

void cencoders_multiply(
  cencoders_kernel kernel, const uint8_t *weights, const float *bias, const int8_t *bytes, const float *scales,
  const int32_t *sums, size_t rows, size_t width, size_t outputs, float *results) {
  CALL(multiply, (weights, bias, bytes, scales, sums, rows, width, outputs, results));
}

CHOOSE(
  attend,
  (const float *queries, const float *keys, const float *values, size_t count, size_t heads, float *scratch,
   float *context),
  (queries, keys, values, count, heads, scratch, context))

void cencoders_attend(
  cencoders_kernel kernel, const float *queries, const float *keys, const float *values, size_t count,
  size_t heads, float *scratch, float *context) {
  CALL(attend, (queries, keys, values, count, heads, scratch, context));
}

CHOOSE(
  normalise,
  (float *numbers, const float *added, const float *weight, const float *bias, size_t rows, size_t width,
   float epsilon),
  (numbers, added, weight, bias, rows, width, epsilon))

void cencoders_normalise(
  cencoders_kernel kernel, float *numbers, const float *added, const float *weight, const float *bias, size_t rows,
  size_t width, float epsilon) {
  CALL(normalise, (numbers, added, weight, bias, rows, width, epsilon));
}

CHOOSE(gelu, (float *numbers, size_t count), (numbers, count))

void cencoders_gelu(cencoders_kernel kernel, float *numbers, size_t count) { CALL(gelu, (numbers, count)); }

CHOOSE(exponentials, (const float *numbers, size_t count, float *results), (numbers, count, results))

void cencoders_exponentials(cencoders_kernel kernel, const float *numbers, size_t count, float *results) {
  CALL(exponentials, (numbers, count, results));
}

CHOOSE(
  wide_products,
  (const int16_t *query, const int16_t *vectors, size_t width, size_t count, int32_t *products),
  (query, vectors, width, count, products))

void cencoders_wide_products(
  cencoders_kernel kernel, const int16_t *query, const int16_t *vectors, size_t width, size_t count,
  int32_t *products) {
  CALL(wide_products, (query, vectors, width, count, products));
}
