// Instantiates templates that need twice as many of the next kind, without end.
// verdicts: CE

template <int N, int M>
struct Bomb {
    static constexpr int value = Bomb<N - 1, 2 * M>::value + Bomb<N - 1, 2 * M + 1>::value;
};

int main() { return Bomb<800, 0>::value; }
