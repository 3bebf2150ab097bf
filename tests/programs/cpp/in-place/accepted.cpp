class Solution {
public:
    void turn(int times, vector<vector<int>>& grid) {
        while (times--) reverse(grid.begin(), grid.end());
    }
};
