#include "CShipped.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.h"

size_t cshipped_count(void) { return sizeof files / sizeof files[0] - 1; }

cshipped_file cshipped_at(size_t index) { return files[index]; }
