class Solution {
public:
    int sumOf(vector<int>& nums) {
        ListNode* node = nullptr;
        return node->val + nums.size();
    }
};
