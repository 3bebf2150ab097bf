#include <bits/stdc++.h>
using namespace std;
#define int long long
#define read(x) cin >> x
#define write 5

static const auto fast = []() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    cout.tie(nullptr);
    return 0;
}();

class Solution {
    int sumOf(const vector<int>& nums, int from) {
        return from == (int)nums.size() ? 0 : nums[from] + sumOf(nums, from + 1);
    }

public:
    int sumOf(vector<int> nums) {
        cout << "adding " << nums.size() << endl;
        printf("numbers\n");
        return sumOf(nums, 0);
    }
};

signed main() {
    vector<int> nums(3);
    for (int& num : nums) read(num);
    cout << Solution().sumOf(nums);
}
