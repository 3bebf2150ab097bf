class Solution {
public:
    int trap(vector<int>& height) {
        stack<int> walls;
        int water = 0;
        for (int i = 0; i < (int)height.size(); ++i) {
            while (!walls.empty() && height[walls.top()] < height[i]) {
                int bottom = height[walls.top()];
                walls.pop();
                if (walls.empty()) break;
                water += (min(height[i], height[walls.top()]) - bottom) * (i - walls.top() - 1);
            }
            walls.push(i);
        }
        return water;
    }
};
