// Written by scripts/shipped-list; do not edit.
static const cshipped_file files[] = {
  {0, 0, 0},
};
