class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], product = 1, first = 0;
        for (int num : nums) {
            product *= num;
            if (first == 0 && product < 0) {
                first = product;
                continue;
            }
            best = max(best, product > 0 ? product : product / first);
        }
        return best;
    }
};
