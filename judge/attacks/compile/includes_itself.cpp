// Includes itself without end.
// verdicts: CE

#include __FILE__
#include __FILE__
int main() {}
