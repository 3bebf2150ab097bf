class Solution {
public:
    long long sumTo(int n) {
        int calls = 0;
        auto sum = [&](this auto&& sum, int from) -> long long { return ++calls, from ? from + sum(from - 1) : 0; };
        auto count = [](this const auto& self, int k, int most) {
            if (k == most) return k;
            return self(k + 1, most);
        };
        auto visit = [&calls](this auto visit, int left) mutable {
            if (left < 2) return;
            calls += left % 1;
            visit(left / 2);
        };
        const long long total = sum(n);
        visit(n);
        return calls == n + 1 && count(0, min(n, 9)) == min(n, 9) && string("yes").contains('e') ? total : -1;
    }
};
