class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails;
        for (int x : nums) {
            auto place = lower_bound(tails.begin(), tails.end(), x);
            if (place == tails.end()) tails.push_back(x);
            else *place = x;
        }
        return tails.size();
    }
};
