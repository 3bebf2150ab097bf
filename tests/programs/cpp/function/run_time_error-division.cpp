class Solution {
public:
    int sumOf(vector<int>& nums) {
        return 100 / (int)(nums.size() - 3);
    }
};
