class Solution {
    int straight(const vector<int>& houses) {
        vector<int> best(houses.size());
        best.at(0) = houses.at(0);
        best.at(1) = max(houses.at(0), houses.at(1));
        for (size_t i = 2; i < houses.size(); ++i) best[i] = max(best[i - 1], best[i - 2] + houses[i]);
        return best.back();
    }

public:
    int rob(vector<int>& nums) {
        if (nums.size() == 1) return nums[0];
        return max(straight({nums.begin() + 1, nums.end()}), straight({nums.begin(), nums.end() - 1}));
    }
};
