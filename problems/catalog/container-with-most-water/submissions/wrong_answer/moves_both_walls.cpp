class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0;
        for (int low = 0, high = height.size() - 1; low < high; ++low, --high)
            best = max(best, (high - low) * min(height[low], height[high]));
        return best;
    }
};
