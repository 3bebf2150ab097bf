class Solution {
public:
    void empty(vector<int>& nums) {}
};
