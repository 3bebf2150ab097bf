class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int removed = 0, last = INT_MIN;
        for (auto& interval : intervals) {
            removed += interval[0] < last;
            last = max(last, interval[1]);
        }
        return removed;
    }
};
