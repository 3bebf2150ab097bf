class Solution {
public:
    int sumOf(vector<int>& nums) {
        int sum = nums.at(0);
        for (size_t i = 1; i < nums.size(); ++i) sum += nums[i];
        return sum;
    }
};
