#ifndef CSHIPPED_H
#define CSHIPPED_H
#include <stddef.h>

/// A file that is embedded in the program.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} cshipped_file;

size_t cshipped_count(void);
cshipped_file cshipped_at(size_t index);

#endif
