// Includes itself twice at each of a hundred and ninety depths.
// verdicts: CE

#if __INCLUDE_LEVEL__ < 190
#include "solution.c"
#include "solution.c"
#endif

int main(void) { return 0; }
