class Solution {
public:
    vector<vector<int>> widened(vector<vector<int>>& intervals) {
        sort(begin(intervals), end(intervals), [](auto& a, auto& b) { return a[1] - a[0] > b[1] - b[0]; });
        for (auto& interval : intervals) interval[1]++;
        return intervals;
    }
};
