class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size();
        vector<int> right(n + 1);
        for (int i = n - 1; i >= 0; --i) right[i] = max(height[i], right[i + 1]);
        float water = 0;
        int left = 0;
        for (int i = 0; i < n; ++i) {
            left = max(left, height[i]);
            water += min(left, right[i]) - height[i];
        }
        return water;
    }
};
