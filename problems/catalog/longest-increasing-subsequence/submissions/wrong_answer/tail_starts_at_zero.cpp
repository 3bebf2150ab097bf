class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails{0};
        for (int x : nums) {
            auto place = lower_bound(tails.begin() + 1, tails.end(), x);
            if (place != tails.end()) *place = x;
            else if (x > tails.back()) tails.push_back(x);
        }
        return (int)tails.size() - 1;
    }
};
