class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        for (auto& interval : intervals)
            if (interval[0] <= newInterval[1] && newInterval[0] <= interval[1]) {
                interval = {min(interval[0], newInterval[0]), max(interval[1], newInterval[1])};
                return intervals;
            }
        intervals.push_back(newInterval);
        sort(intervals.begin(), intervals.end());
        return intervals;
    }
};
