class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        vector<int> order(n), width(n + 2);  // at both ends of each joined stretch stands its width
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return heights[a] > heights[b]; });
        for (int i : order) {
            int left = width[i], right = width[i + 2], whole = left + 1 + right;
            width[i + 1] = width[i + 1 - left] = width[i + 1 + right] = whole;
            best = max(best, heights[i] * whole);
        }
        return best;
    }
};
