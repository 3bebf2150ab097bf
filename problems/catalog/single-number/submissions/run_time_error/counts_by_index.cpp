class Solution {
public:
    int singleNumber(vector<int>& nums) {
        vector<int> counts(30001);
        for (int num : nums) ++counts[num];
        return find(counts.begin(), counts.end(), 1) - counts.begin();
    }
};
