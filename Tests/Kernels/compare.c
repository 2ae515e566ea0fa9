// Compares the NEON kernels with the plain ones, number by number, as a program of its own: it needs neither Swift nor a
// C library, so that any machine with clang can build it for ARM and run it under an emulator (Tests/Scripts).
// It ends with 0 if all agree, else with the number of the check that did not.
#include "CEncoders.h"

#define D CENCODERS_DIMENSIONS
#define ROWS 1000
#define VECTORS 33

static int8_t rows[ROWS * D];
static int16_t scales[ROWS];
static uint16_t pieces[CENCODERS_MOST_PIECES];
static int16_t vectors[VECTORS * D];

// Knuth's MMIX generator: the same numbers on every machine.
static uint32_t next(void) {
  static uint64_t state = 7;
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33);
}

static int differ(const int32_t *a, const int32_t *b, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (a[i] != b[i]) return 1;
  }
  return 0;
}

static int sums_differ(size_t count) {
  int32_t plain[D], neon[D];
  cencoders_sum(cencoders_plain, rows, scales, pieces, count, plain);
  cencoders_sum(cencoders_neon, rows, scales, pieces, count, neon);
  return differ(plain, neon, D);
}

// Every number of a vector is at most 2^14 / sqrt(D), so that its length is at most 2^14.
static int products_differ(size_t count) {
  int32_t plain[VECTORS], neon[VECTORS];
  cencoders_products(cencoders_plain, vectors, vectors, count, plain);
  cencoders_products(cencoders_neon, vectors, vectors, count, neon);
  return differ(plain, neon, count);
}

static int compared(void) {
  if (!cencoders_has(cencoders_neon)) return 1;
  for (size_t i = 0; i < ROWS * D; i++) rows[i] = (int8_t)next();
  for (size_t i = 0; i < ROWS; i++) scales[i] = (int16_t)(next() & INT16_MAX);
  for (size_t i = 0; i < CENCODERS_MOST_PIECES; i++) pieces[i] = (uint16_t)(next() % ROWS);
  for (size_t i = 0; i < VECTORS * D; i++) vectors[i] = (int16_t)(next() % 2896) - 1448;
  static const size_t counts[] = {0, 1, 2, 3, 7, 12, 31, 511, 512};
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    if (sums_differ(counts[i])) return 2;
  }
  for (size_t count = 0; count <= VECTORS; count++) {
    if (products_differ(count)) return 3;
  }
  // The largest that fit.
  for (size_t i = 0; i < ROWS * D; i++) rows[i] = i & 1 ? -128 : 127;
  for (size_t i = 0; i < ROWS; i++) scales[i] = INT16_MAX;
  return sums_differ(CENCODERS_MOST_PIECES) ? 4 : 0;
}

void _start(void) {
  register long number __asm__("x8") = 93;  // exit
  register long status __asm__("x0") = compared();
  __asm__ volatile("svc #0" : : "r"(number), "r"(status));
  __builtin_unreachable();
}

// The compiler may call these for copying and clearing, and there is no library to have them from.
void *memset(void *to, int byte, size_t count) {
  for (volatile char *at = to; count > 0; count--) *at++ = (char)byte;
  return to;
}

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
  volatile char *at = to;
  for (const char *source = from; count > 0; count--) *at++ = *source++;
  return to;
}
