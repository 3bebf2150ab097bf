class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] < b[1]; });
        int removed = 0, last = INT_MIN;
        for (auto& interval : intervals)
            if (interval[0] < last)
                ++removed;
            else
                last = interval[1];
        return removed;
    }
};
