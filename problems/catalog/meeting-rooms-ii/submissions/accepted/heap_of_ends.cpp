class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        priority_queue<int, vector<int>, greater<int>> rooms;
        for (auto& interval : intervals) {
            if (!rooms.empty() && rooms.top() <= interval[0]) rooms.pop();
            rooms.push(interval[1]);
        }
        return rooms.size();
    }
};
