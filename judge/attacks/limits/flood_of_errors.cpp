// Writes errors without end.
// verdicts: OLE

#include <cstdio>

int main() {
    for (;;) std::fputs("an error that says nothing at all, again and again\n", stderr);
}
