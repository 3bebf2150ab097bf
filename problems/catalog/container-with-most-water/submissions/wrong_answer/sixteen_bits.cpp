class Solution {
public:
    int maxArea(vector<int>& height) {
        unsigned short low = 0, high = height.size() - 1;
        int best = 0;
        while (low < high) {
            best = max(best, (high - low) * min(height[low], height[high]));
            if (height[low] < height[high]) ++low;
            else --high;
        }
        return best;
    }
};
