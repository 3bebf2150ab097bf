// Keeps the compiler busy and its memory full beside another run.
// verdicts: CE

template <int N, int M>
struct Bomb {
    static constexpr int value = Bomb<N - 1, 2 * M>::value + Bomb<N - 1, 2 * M + 1>::value;
};

int main() { return Bomb<850, 0>::value; }
