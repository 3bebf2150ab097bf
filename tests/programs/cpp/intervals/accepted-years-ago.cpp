/**
 * Definition for an interval.
 * struct Interval {
 *     int start;
 *     int end;
 */
static bool isLonger(const Interval& a, const Interval& b) { return a.end - a.start > b.end - b.start; }

class Solution {
public:
    vector<Interval> widened(vector<Interval>& intervals) {
        sort(intervals.begin(), intervals.end(), isLonger);
        vector<Interval> wide;
        for (const Interval& interval : intervals) wide.push_back(Interval(interval.start, interval.end + 1));
        return wide;
    }
};
