class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        for (auto& a : intervals)
            for (auto& b : intervals)
                if (a[0] < b[0] && b[0] < a[1] && a[1] < b[1]) return false;
        return true;
    }
};
