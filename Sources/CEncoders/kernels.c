#include "CEncoders.h"

#define D CENCODERS_DIMENSIONS

// MARK: Plain

static void sum_plain(
  const int8_t *rows, const int16_t *scales, const uint16_t *pieces, size_t count, int32_t *sum) {
  for (size_t d = 0; d < D; d++) sum[d] = 0;
  for (size_t p = 0; p < count; p++) {
    const int8_t *row = rows + (size_t)pieces[p] * D;
    const int32_t scale = scales[pieces[p]];
    for (size_t d = 0; d < D; d++) sum[d] += row[d] * scale;
  }
}

static void products_plain(const int16_t *query, const int16_t *vectors, size_t count, int32_t *products) {
  for (size_t i = 0; i < count; i++) {
    const int16_t *vector = vectors + i * D;
    int32_t product = 0;
    for (size_t d = 0; d < D; d++) product += (int32_t)query[d] * vector[d];
    products[i] = product;
  }
}

// A quotient of whole numbers below 2^53, rounded to the nearest double, never reaches the next whole number: cutting
// it off gives what dividing whole numbers gives.
static inline __attribute__((always_inline)) void direction(const int32_t *sum, int64_t length, int16_t *vector) {
  const double whole = (double)length;
  for (size_t d = 0; d < D; d++) {
    const double half = sum[d] < 0 ? -whole : whole;
    vector[d] = (int16_t)(int32_t)((sum[d] * 32768.0 + half) / (2.0 * whole));
  }
}

static void direction_plain(const int32_t *sum, int64_t length, int16_t *vector) { direction(sum, length, vector); }

static inline __attribute__((always_inline)) int64_t square(const int32_t *sum, int shift) {
  uint64_t square = 0;
  for (size_t d = 0; d < D; d++) {
    const uint32_t part = (sum[d] < 0 ? 0 - (uint32_t)sum[d] : (uint32_t)sum[d]) >> shift;
    square += (uint64_t)part * part;
  }
  return (int64_t)square;
}

static int64_t square_plain(const int32_t *sum, int shift) { return square(sum, shift); }

// Times inverses instead of divisions, each a trace more than it is: where a quotient is a whole number, rounding must not
// make it less. It can't make another one a whole number more, for that lacks at least 1 / (norm * norms[i]), above
// 2^-30, or a hundredth, and the trace is 1000 / 2^40.
static inline __attribute__((always_inline)) void mix(
  int32_t *similar, const int32_t *words, const double *inverses, double norm, uint32_t share, size_t count) {
  const double more = 1 + 0x1p-40;
  const double inverse = 1000 * more / norm;
  const double near_share = share * more / 100, alike_share = (100 - share) * more / 100;
  for (size_t i = 0; i < count; i++) {
    const double cosine = (similar[i] > 0 ? similar[i] : 0) * (1000.0 / (1 << 28));
    const double common = words[i] * (inverse * inverses[i]);
    const int32_t near = (int32_t)(cosine < 1000 ? cosine : 1000);
    const int32_t alike = (int32_t)(common < 1000 ? common : 1000);
    similar[i] = (int32_t)(near * near_share) + (int32_t)(alike * alike_share);
  }
}

static void mix_plain(
  int32_t *similar, const int32_t *words, const double *inverses, double norm, uint32_t share, size_t count) {
  mix(similar, words, inverses, norm, share, count);
}

static inline __attribute__((always_inline)) void totals(
  const int32_t *numbers, const uint32_t *starts, size_t count, int32_t *sums, int32_t *largest) {
  for (size_t stretch = 0; stretch < count; stretch++) {
    int32_t sum = 0, most = -1;
    for (size_t i = starts[stretch]; i < starts[stretch + 1]; i++) {
      sum += numbers[i];
      most = numbers[i] > most ? numbers[i] : most;
    }
    sums[stretch] = sum;
    largest[stretch] = most;
  }
}

static void totals_plain(
  const int32_t *numbers, const uint32_t *starts, size_t count, int32_t *sums, int32_t *largest) {
  totals(numbers, starts, count, sums, largest);
}

static inline __attribute__((always_inline)) void add(const int8_t *weights, size_t count, int32_t *sums) {
  for (size_t i = 0; i < count; i++) sums[i] += weights[i];
}

static void add_plain(const int8_t *weights, size_t count, int32_t *sums) { add(weights, count, sums); }

// MARK: AVX2

#if defined(__x86_64__)
#include <immintrin.h>

// Two pieces at a time: a 16-bit multiply-add takes (row a, row b) times (scale a, scale b).
__attribute__((target("avx2"))) static void sum_avx2(
  const int8_t *rows, const int16_t *scales, const uint16_t *pieces, size_t count, int32_t *sum) {
  __m256i low[D / 16], high[D / 16];
  for (size_t d = 0; d < D / 16; d++) low[d] = high[d] = _mm256_setzero_si256();
  for (size_t p = 0; p < count; p += 2) {
    const size_t a = pieces[p], b = p + 1 < count ? pieces[p + 1] : a;
    const int32_t scale_b = p + 1 < count ? scales[b] : 0;
    const __m256i scale = _mm256_set1_epi32((scale_b << 16) | (uint16_t)scales[a]);
    const int8_t *row_a = rows + a * D, *row_b = rows + b * D;
    for (size_t d = 0; d < D / 16; d++) {
      const __m256i wide_a = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row_a + d * 16)));
      const __m256i wide_b = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row_b + d * 16)));
      low[d] = _mm256_add_epi32(low[d], _mm256_madd_epi16(_mm256_unpacklo_epi16(wide_a, wide_b), scale));
      high[d] = _mm256_add_epi32(high[d], _mm256_madd_epi16(_mm256_unpackhi_epi16(wide_a, wide_b), scale));
    }
  }
  // Unpacking works within halves of a register: low holds 0-3 and 8-11 of sixteen, high 4-7 and 12-15.
  for (size_t d = 0; d < D / 16; d++) {
    _mm256_storeu_si256((__m256i *)(sum + d * 16), _mm256_permute2x128_si256(low[d], high[d], 0x20));
    _mm256_storeu_si256((__m256i *)(sum + d * 16 + 8), _mm256_permute2x128_si256(low[d], high[d], 0x31));
  }
}

__attribute__((target("avx2"))) static void products_avx2(
  const int16_t *query, const int16_t *vectors, size_t count, int32_t *products) {
  __m256i q[D / 16];
  for (size_t d = 0; d < D / 16; d++) q[d] = _mm256_loadu_si256((const __m256i *)(query + d * 16));
  size_t i = 0;
  // Four at a time, so that their sums are folded together.
  for (; i + 4 <= count; i += 4) {
    const int16_t *v = vectors + i * D;
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    for (size_t k = 0; k < D; k += 16) {
      const __m256i part = q[k / 16];
      a = _mm256_add_epi32(a, _mm256_madd_epi16(part, _mm256_loadu_si256((const __m256i *)(v + k))));
      b = _mm256_add_epi32(b, _mm256_madd_epi16(part, _mm256_loadu_si256((const __m256i *)(v + D + k))));
      c = _mm256_add_epi32(c, _mm256_madd_epi16(part, _mm256_loadu_si256((const __m256i *)(v + 2 * D + k))));
      d = _mm256_add_epi32(d, _mm256_madd_epi16(part, _mm256_loadu_si256((const __m256i *)(v + 3 * D + k))));
    }
    const __m256i folded = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    _mm_storeu_si128(
      (__m128i *)(products + i),
      _mm_add_epi32(_mm256_castsi256_si128(folded), _mm256_extracti128_si256(folded, 1)));
  }
  products_plain(query, vectors + i * D, count - i, products + i);
}

__attribute__((target("avx2"))) static void direction_avx2(const int32_t *sum, int64_t length, int16_t *vector) {
  direction(sum, length, vector);
}

__attribute__((target("avx2"))) static int64_t square_avx2(const int32_t *sum, int shift) {
  return square(sum, shift);
}

__attribute__((target("avx2"))) static void mix_avx2(
  int32_t *similar, const int32_t *words, const double *inverses, double norm, uint32_t share, size_t count) {
  mix(similar, words, inverses, norm, share, count);
}

__attribute__((target("avx2"))) static void totals_avx2(
  const int32_t *numbers, const uint32_t *starts, size_t count, int32_t *sums, int32_t *largest) {
  totals(numbers, starts, count, sums, largest);
}

__attribute__((target("avx2"))) static void add_avx2(const int8_t *weights, size_t count, int32_t *sums) {
  add(weights, count, sums);
}
#endif

// MARK: NEON

#if defined(__aarch64__)
#include <arm_neon.h>

static void sum_neon(
  const int8_t *rows, const int16_t *scales, const uint16_t *pieces, size_t count, int32_t *sum) {
  int32x4_t sums[D / 4];
  for (size_t d = 0; d < D / 4; d++) sums[d] = vdupq_n_s32(0);
  for (size_t p = 0; p < count; p++) {
    const int8_t *row = rows + (size_t)pieces[p] * D;
    const int16_t scale = scales[pieces[p]];
    for (size_t d = 0; d < D / 8; d++) {
      const int16x8_t wide = vmovl_s8(vld1_s8(row + d * 8));
      sums[d * 2] = vmlal_n_s16(sums[d * 2], vget_low_s16(wide), scale);
      sums[d * 2 + 1] = vmlal_n_s16(sums[d * 2 + 1], vget_high_s16(wide), scale);
    }
  }
  for (size_t d = 0; d < D / 4; d++) vst1q_s32(sum + d * 4, sums[d]);
}

static void products_neon(const int16_t *query, const int16_t *vectors, size_t count, int32_t *products) {
  for (size_t i = 0; i < count; i++) {
    const int16_t *vector = vectors + i * D;
    int32x4_t low = vdupq_n_s32(0), high = vdupq_n_s32(0);
    for (size_t d = 0; d < D / 8; d++) {
      const int16x8_t q = vld1q_s16(query + d * 8), v = vld1q_s16(vector + d * 8);
      low = vmlal_s16(low, vget_low_s16(q), vget_low_s16(v));
      high = vmlal_s16(high, vget_high_s16(q), vget_high_s16(v));
    }
    products[i] = vaddvq_s32(vaddq_s32(low, high));
  }
}
#endif

// MARK: Choice

bool cencoders_has(cencoders_kernel kernel) {
  switch (kernel) {
  case cencoders_plain: return true;
#if defined(__x86_64__)
  case cencoders_avx2: return __builtin_cpu_supports("avx2");
#endif
#if defined(__aarch64__)
  case cencoders_neon: return true;
#endif
  default: return false;
  }
}

void cencoders_sum(
  cencoders_kernel kernel, const int8_t *rows, const int16_t *scales, const uint16_t *pieces, size_t count,
  int32_t *sum) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: sum_avx2(rows, scales, pieces, count, sum); return;
#endif
#if defined(__aarch64__)
  case cencoders_neon: sum_neon(rows, scales, pieces, count, sum); return;
#endif
  default: sum_plain(rows, scales, pieces, count, sum);
  }
}

void cencoders_products(
  cencoders_kernel kernel, const int16_t *query, const int16_t *vectors, size_t count, int32_t *products) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: products_avx2(query, vectors, count, products); return;
#endif
#if defined(__aarch64__)
  case cencoders_neon: products_neon(query, vectors, count, products); return;
#endif
  default: products_plain(query, vectors, count, products);
  }
}

void cencoders_direction(cencoders_kernel kernel, const int32_t *sum, int64_t length, int16_t *vector) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: direction_avx2(sum, length, vector); return;
#endif
  default: direction_plain(sum, length, vector);
  }
}

int64_t cencoders_square(cencoders_kernel kernel, const int32_t *sum, int shift) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: return square_avx2(sum, shift);
#endif
  default: return square_plain(sum, shift);
  }
}

void cencoders_mix(
  cencoders_kernel kernel, int32_t *similar, const int32_t *words, const double *inverses, double norm,
  uint32_t share, size_t count) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: mix_avx2(similar, words, inverses, norm, share, count); return;
#endif
  default: mix_plain(similar, words, inverses, norm, share, count);
  }
}

void cencoders_totals(
  cencoders_kernel kernel, const int32_t *numbers, const uint32_t *starts, size_t count, int32_t *sums,
  int32_t *largest) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: totals_avx2(numbers, starts, count, sums, largest); return;
#endif
  default: totals_plain(numbers, starts, count, sums, largest);
  }
}

void cencoders_add(cencoders_kernel kernel, const int8_t *weights, size_t count, int32_t *sums) {
  switch (kernel) {
#if defined(__x86_64__)
  case cencoders_avx2: add_avx2(weights, count, sums); return;
#endif
  default: add_plain(weights, count, sums);
  }
}
