class Solution {
public:
    int search(vector<int>& nums, int target) {
        size_t i = 0;
        while (nums[i] != target && i < nums.size()) ++i;
        return i < nums.size() ? i : -1;
    }
};
