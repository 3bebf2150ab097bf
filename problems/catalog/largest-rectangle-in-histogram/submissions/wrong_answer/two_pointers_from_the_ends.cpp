class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int low = 0, high = heights.size() - 1, best = 0;
        while (low <= high) {
            int lowest = *min_element(heights.begin() + low, heights.begin() + min(high, low + 200) + 1);
            best = max(best, lowest * (high - low + 1));
            if (heights[low] < heights[high]) ++low;
            else --high;
        }
        return best;
    }
};
