// Written by scripts/shipped-list; do not edit.
static const unsigned char file0[] = {
#embed "data/default-rubric.yaml" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../scenarios/companies/harbour-home.yaml" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../scenarios/four-days-too-late.yaml" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../scenarios/personas/wants-it-solved.yaml" suffix(, )
0};
static const cshipped_file files[] = {
  {"data/default-rubric.yaml", file0, sizeof file0 - 1},
  {"scenarios/companies/harbour-home.yaml", file1, sizeof file1 - 1},
  {"scenarios/four-days-too-late.yaml", file2, sizeof file2 - 1},
  {"scenarios/personas/wants-it-solved.yaml", file3, sizeof file3 - 1},
  {0, 0, 0},
};
