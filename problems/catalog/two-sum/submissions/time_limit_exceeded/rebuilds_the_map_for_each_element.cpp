class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int index = 0; index < (int)nums.size(); ++index) {
            map<int, int> seen;
            for (int other = 0; other < index; ++other) seen[nums[other]] = other;
            auto partner = seen.find(target - nums[index]);
            if (partner != seen.end()) return {partner->second, index};
        }
        return {};
    }
};
