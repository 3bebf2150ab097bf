class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> last;
        for (int index = 0; index < (int)nums.size(); ++index) last[nums[index]] = index;
        for (int index = 0; index < (int)nums.size(); ++index) {
            int partner = last.at(target - nums[index]);
            if (partner != index) return {index, partner};
        }
        return {};
    }
};
