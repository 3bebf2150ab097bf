class Solution {
public:
    vector<vector<int>> turn(int times, vector<vector<int>> grid) {
        while (times--) reverse(grid.begin(), grid.end());
        return grid;
    }
};
