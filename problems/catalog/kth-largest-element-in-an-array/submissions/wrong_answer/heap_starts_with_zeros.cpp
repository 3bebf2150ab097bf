class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int, vector<int>, greater<int>> largest;
        for (int i = 0; i < k; ++i) largest.push(0);
        for (int num : nums) {
            largest.push(num);
            largest.pop();
        }
        return largest.top();
    }
};
