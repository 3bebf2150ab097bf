// Gives the compiler options from within: other files, plugins, targets, optimisation.
// verdicts: CE AC

#pragma GCC optimize("O3,unroll-loops,fplugin=/box/evil.so")
#pragma GCC target("avx2")
#pragma GCC dependency "@bait_file@"
#pragma GCC pch_preprocess "@bait_file@"
#pragma GCC system_header
#include <cstdio>
int main() { std::puts("held"); }
