typedef pair<int, int> Interval;

class Solution {
public:
    vector<array<int, 2>> widened(const vector<pair<int, int>>& intervals) {
        multimap<int, Interval> sorted;
        for (auto [from, to] : intervals) sorted.insert({from - to, Interval(from, to + 1)});
        vector<array<int, 2>> wide;
        for (auto& [key, interval] : sorted) wide.push_back({interval.first, interval.second});
        return wide;
    }
};
