class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], high = 1, low = 1;
        for (int num : nums) {
            if (num < 0) swap(high, low);
            high = max(num, high * num);
            low = min(num, low * num);
            best = max(best, high);
        }
        return best;
    }
};
