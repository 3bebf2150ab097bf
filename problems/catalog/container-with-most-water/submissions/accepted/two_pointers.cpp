class Solution {
public:
    int maxArea(vector<int>& height) {
        int low = 0, high = height.size() - 1, best = 0;
        while (low < high) {
            int level = min(height[low], height[high]);
            best = max(best, level * (high - low));
            while (low < high && height[low] <= level) ++low;
            while (low < high && height[high] <= level) --high;
        }
        return best;
    }
};
