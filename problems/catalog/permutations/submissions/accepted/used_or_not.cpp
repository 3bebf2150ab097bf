class Solution {
    vector<vector<int>> answer;
    vector<int> order;

    void fill(const vector<int>& nums, unsigned used) {
        if (order.size() == nums.size()) answer.push_back(order);
        for (size_t i = 0; i < nums.size(); ++i) {
            if (used >> i & 1) continue;
            order.push_back(nums[i]);
            fill(nums, used | 1u << i);
            order.pop_back();
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        fill(nums, 0);
        return answer;
    }
};
