class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> counts(10001);
        for (int num : nums) ++counts[num];
        int value = 10000;
        while (k > counts[value]) k -= counts[value--];
        return value;
    }
};
