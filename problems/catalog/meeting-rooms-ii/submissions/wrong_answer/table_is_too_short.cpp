class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<int> changes(100001, 0);
        for (auto& interval : intervals) {
            ++changes[min(interval[0], 100000)];
            --changes[min(interval[1], 100000)];
        }
        int used = 0, most = 0;
        for (int change : changes) most = max(most, used += change);
        return most;
    }
};
