class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int n = nums.size(), best = INT_MIN, left = 1, right = 1;
        for (int i = 0; i < n; ++i) {
            left *= nums[i];
            right *= nums[n - 1 - i];
            best = max({best, left, right});
        }
        return best;
    }
};
