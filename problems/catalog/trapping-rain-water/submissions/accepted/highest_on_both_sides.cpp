class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), water = 0, highest = 0;
        vector<int> right(n + 1);
        for (int i = n - 1; i >= 0; --i) right[i] = max(height[i], right[i + 1]);
        for (int i = 0; i < n; ++i) {
            highest = max(highest, height[i]);
            water += min(highest, right[i]) - height[i];
        }
        return water;
    }
};
