class Solution {
public:
    int singleNumber(vector<int>& nums) {
        vector<int> counts(60001);
        for (int num : nums) ++counts[abs(num)];
        for (int num : nums)
            if (counts[abs(num)] == 1) return num;
        return 0;
    }
};
