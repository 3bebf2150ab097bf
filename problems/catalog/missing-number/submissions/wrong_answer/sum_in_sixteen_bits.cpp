class Solution {
public:
    int missingNumber(vector<int>& nums) {
        short n = nums.size();
        int missing = (short)(n * (n + 1) / 2);
        for (int num : nums) missing -= num;
        return missing;
    }
};
