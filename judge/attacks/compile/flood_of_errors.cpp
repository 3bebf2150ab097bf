// Makes a hundred megabytes of error messages.
// verdicts: CE

#define A undeclared(1, 2, "a long text that the message shows again and again");
#define B A A A A A A A A A A
#define C B B B B B B B B B B
#define D C C C C C C C C C C
#define E D D D D D D D D D D
template <class T> void f() { T::x; }
int main() { E E E E E }
