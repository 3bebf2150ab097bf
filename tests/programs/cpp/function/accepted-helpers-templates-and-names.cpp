namespace helper {
template <typename T, typename Op = plus<T>>
T fold(const vector<T>& values, T start, Op op = Op()) {
    for (const T& value : values) start = op(start, value);
    return start;
}
}  // namespace helper

struct Node {
    int value;
    Node* next = nullptr;
    Node(int value) : value(value) {}
};

class Solution {
    vector<int> seen;
    int sumOf(int a, int b) { return a + b; }
    int sumOf(vector<int>& nums, int from) {
        if (from == nums.size()) return 0;
        return sumOf(nums[from], sumOf(nums, from + 1));
    }

public:
    Solution() : seen(10, 0) {}
    ~Solution() { seen.clear(); }

    int sumOf(vector<int>&& nums) { return sumOf(nums); }

    int sumOf(vector<int>& nums) {
        auto rest = [&](auto& self, int i) -> int { return i < nums.size() ? nums[i] + self(self, i + 1) : 0; };
        const int total = helper::fold(nums, 0);
        return total == rest(rest, 0) ? sumOf(nums, 0) : -1;
    }
};
