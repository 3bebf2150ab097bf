class Solution {
public:
    int search(vector<int>& nums, int target) {
        int start = min_element(nums.begin(), nums.end()) - nums.begin();
        rotate(nums.begin(), nums.begin() + start, nums.end());
        int rank = lower_bound(nums.begin(), nums.end(), target) - nums.begin();
        return (start + rank) % nums.size();
    }
};
