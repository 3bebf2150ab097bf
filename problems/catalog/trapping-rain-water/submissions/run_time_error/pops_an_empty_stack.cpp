class Solution {
public:
    int trap(vector<int>& height) {
        vector<int> walls;
        int water = 0;
        for (int i = 0; i < (int)height.size(); ++i) {
            while (!walls.empty() && height[walls.back()] < height[i]) {
                int bottom = height[walls.back()];
                walls.pop_back();
                water += (min(height[i], height[walls.back()]) - bottom) * (i - walls.back() - 1);
            }
            walls.push_back(i);
        }
        return water;
    }
};
