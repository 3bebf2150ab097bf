class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0];
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = i; j < nums.size(); ++j) {
                int product = 1;
                for (size_t k = i; k <= j; ++k) product *= nums[k];
                best = max(best, product);
            }
        return best;
    }
};
