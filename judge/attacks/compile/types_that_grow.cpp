// Makes a type whose name doubles at each step.
// verdicts: CE

template <class A, class B>
struct Pair {};
template <int N>
struct Grow {
    using type = Pair<typename Grow<N - 1>::type, typename Grow<N - 1>::type>;
};
template <>
struct Grow<0> {
    using type = int;
};

int main() { undeclared = Grow<40>::type(); }
