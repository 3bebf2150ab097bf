class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        map<int, int> calendar;  // from start to end
        for (auto& interval : intervals) {
            auto after = calendar.lower_bound(interval[0]);
            if (after != calendar.end() && after->first < interval[1]) return false;
            if (after != calendar.begin() && prev(after)->second > interval[0]) return false;
            calendar[interval[0]] = interval[1];
        }
        return true;
    }
};
