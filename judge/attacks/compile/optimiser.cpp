// Writes what takes the optimiser for ever: a function of thousands of branches, jumps and copies of itself.
// verdicts: CE AC WA RTE

#define A if (x & y) goto l1; if (x > y) goto l2; x += y * x; y ^= x;
#define B A A A A A A A A A A
#define C B B B B B B B B B B
#define D C C C C C C C C C C
#define E D D D D D D D D
unsigned f(unsigned x, unsigned y) {
l1: E
l2: E
    return x < y ? f(x, y + 1) : x;
}
int main(int count, char**) { return f(count, 2) == 77; }
