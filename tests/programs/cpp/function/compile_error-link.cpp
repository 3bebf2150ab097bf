class Solution {
public:
    int sumOf(vector<int>& nums) {
        int sum_of_all(const vector<int>&);
        return sum_of_all(nums);
    }
};
