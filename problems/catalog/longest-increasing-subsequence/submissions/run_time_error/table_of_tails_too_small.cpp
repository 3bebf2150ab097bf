class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails(1000, INT_MAX);
        for (int x : nums) tails.at(lower_bound(tails.begin(), tails.end(), x) - tails.begin()) = x;
        return lower_bound(tails.begin(), tails.end(), INT_MAX) - tails.begin();
    }
};
