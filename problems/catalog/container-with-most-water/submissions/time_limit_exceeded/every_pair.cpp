class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0;
        for (size_t i = 0; i < height.size(); ++i)
            for (size_t j = i + 1; j < height.size(); ++j)
                best = max(best, (int)(j - i) * min(height[i], height[j]));
        return best;
    }
};
