class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], high = nums[0], low = nums[0];
        for (size_t i = 1; i < nums.size(); ++i) {
            int a = high * nums[i], b = low * nums[i];
            high = max({nums[i], a, b});
            low = min(a, b);
            best = max(best, high);
        }
        return best;
    }
};
