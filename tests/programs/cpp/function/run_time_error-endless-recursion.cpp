class Solution {
public:
    int sumOf(vector<int>& nums) {
        volatile int here = nums.size();
        return sumOf(nums) + here;
    }
};
