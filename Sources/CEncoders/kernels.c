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
  for (size_t i = 0; i < count; i++) {
    const int16_t *vector = vectors + i * D;
    __m256i sum = _mm256_setzero_si256();
    for (size_t d = 0; d < D / 16; d++) {
      const __m256i v = _mm256_loadu_si256((const __m256i *)(vector + d * 16));
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(q[d], v));
    }
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
    products[i] = _mm_cvtsi128_si32(half);
  }
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
