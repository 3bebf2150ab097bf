class Solution {
    int straight(const vector<int>& nums, int from, int to) {
        int before = 0, best = 0;
        for (int i = from; i < to; ++i) {
            int next = max(best, before + nums[i]);
            before = best;
            best = next;
        }
        return best;
    }

public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        return n == 1 ? nums[0] : max(straight(nums, 0, n - 1), straight(nums, 1, n));
    }
};
