class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        for (int index = 0; index < (int)nums.size(); ++index) {
            if (int partner = seen[target - nums[index]]) return {partner, index};
            seen[nums[index]] = index;
        }
        return {};
    }
};
