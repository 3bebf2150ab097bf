class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> order(nums.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return nums[a] < nums[b]; });
        int low = 0, high = (int)order.size() - 1;
        while (low < high) {
            int total = nums[order[low]] + nums[order[high]];
            if (total == target) return {order[low], order[high]};
            if (total < target) ++low;
            else --high;
        }
        return {};
    }
};
