class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] < b[1]; });
        vector<int> most(intervals.size() + 1, 0);
        for (size_t i = 0; i < intervals.size(); ++i) {
            auto after = upper_bound(intervals.begin(), intervals.begin() + i, intervals[i][0],
                                     [](int start, auto& interval) { return start < interval[1]; });
            most[i + 1] = max(most[i], most[after - intervals.begin()] + 1);
        }
        return intervals.size() - most.back();
    }
};
