// Written by scripts/shipped-list; do not edit.
static const unsigned char file0[] = {
#embed "data/default-rubric.yaml" suffix(, )
0};
static const cshipped_file files[] = {
  {"data/default-rubric.yaml", file0, sizeof file0 - 1},
  {0, 0, 0},
};
