class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0;
        for (int level = 1; level <= *max_element(height.begin(), height.end()); ++level) {
            int last = -1;
            for (int i = 0; i < (int)height.size(); ++i)
                if (height[i] >= level) {
                    if (last >= 0) water += i - last - 1;
                    last = i;
                }
        }
        return water;
    }
};
