class Solution {
public:
    int missingNumber(vector<int>& nums) {
        vector<char> present(nums.size());
        for (int num : nums) present[num] = true;
        return find(present.begin(), present.end(), 0) - present.begin();
    }
};
