// Computes a constant without end.
// verdicts: CE

constexpr int count(int from) {
    int sum = 0;
    for (int i = 0; i < 1000000; ++i) sum += i & 1;
    return sum + from;
}
template <int N>
struct Sum {
    static constexpr int value = count(N) + Sum<N - 1>::value;
};
template <>
struct Sum<0> {
    static constexpr int value = 0;
};

int main() { return Sum<800>::value; }
