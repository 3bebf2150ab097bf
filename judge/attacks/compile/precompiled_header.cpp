// Has the compiler read a precompiled header of its own choice.
// verdicts: CE

#pragma GCC pch_preprocess "/dev/zero"
#pragma GCC pch_preprocess "/usr/bin/env"
int main() { undeclared; }
