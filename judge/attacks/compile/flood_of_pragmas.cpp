// Prints messages while it is compiled, which no limit on errors stops.
// verdicts: CE AC

#define A _Pragma("message(\"a long text: @1000*x@\")")
#define B A A A A A A A A A A
#define C B B B B B B B B B B
#define D C C C C C C C C C C
D
int main() { __builtin_puts("held"); }
