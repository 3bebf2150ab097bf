struct Interval {
    int start, end, length;
    Interval(int s, int e) : start(s), end(e), length(e - s) {}
    bool operator<(const Interval& other) const { return length > other.length; }
};

class Solution {
public:
    list<Interval> widened(vector<Interval> intervals) {
        set<Interval> sorted(intervals.begin(), intervals.end());
        list<Interval> wide;
        for (auto& interval : sorted) wide.emplace_back(interval.start, interval.end + 1);
        return wide;
    }
};
