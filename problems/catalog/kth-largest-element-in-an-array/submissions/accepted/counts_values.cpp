class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> counts(20001);
        for (int num : nums) ++counts[num + 10000];
        int value = 20000;
        while (k > counts[value]) k -= counts[value--];
        return value - 10000;
    }
};
