class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        for (int i = 0; i < n; ++i) {
            int low = i, high = i;
            while (low > 0 && heights[low - 1] >= heights[i]) --low;
            while (high + 1 < n && heights[high + 1] >= heights[i]) ++high;
            best = max(best, heights[i] * (high - low + 1));
        }
        return best;
    }
};
