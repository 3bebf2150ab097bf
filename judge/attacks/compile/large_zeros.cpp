// Has a terabyte of zeros and touches few.
// verdicts: AC RTE MLE CE

#include <cstdio>

char zeros[1L << 40];

int main() {
    zeros[1L << 39] = 1;
    std::puts("held");
}
