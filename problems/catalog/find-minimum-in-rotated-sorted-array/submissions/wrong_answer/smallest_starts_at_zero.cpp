class Solution {
public:
    int findMin(vector<int>& nums) {
        int smallest = 0;
        for (int num : nums) smallest = min(smallest, num);
        return smallest;
    }
};
