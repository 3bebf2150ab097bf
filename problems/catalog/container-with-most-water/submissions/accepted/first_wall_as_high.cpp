class Solution {
    static int furthest(const vector<int>& height) {
        vector<int> highest(height.size());
        partial_sum(height.begin(), height.end(), highest.begin(), [](int a, int b) { return max(a, b); });
        int best = 0;
        for (int i = 0; i < (int)height.size(); ++i) {
            int first = lower_bound(highest.begin(), highest.begin() + i + 1, height[i]) - highest.begin();
            best = max(best, height[i] * (i - first));
        }
        return best;
    }

public:
    int maxArea(vector<int>& height) {
        int best = furthest(height);
        reverse(height.begin(), height.end());
        return max(best, furthest(height));
    }
};
