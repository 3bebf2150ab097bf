class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        vector<int> best(n + 2);
        for (int i = n - 1; i >= 0; --i) best[i] = max(best[i + 1], nums[i] + best[i + 2]);
        return best[0];
    }
};
