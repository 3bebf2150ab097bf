class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        heights.push_back(0);
        vector<int> stack;
        int best = 0;
        for (int i = 0; i < (int)heights.size(); ++i) {
            while (!stack.empty() && heights[stack.back()] > heights[i]) {
                int height = heights[stack.back()];
                stack.pop_back();
                unsigned short width = stack.empty() ? i : i - stack.back() - 1;
                best = max(best, height * width);
            }
            stack.push_back(i);
        }
        return best;
    }
};
