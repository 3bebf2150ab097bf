class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<vector<int>> answer;
        for (size_t i = 0; i < intervals.size(); ++i)
            if (i + 1 < intervals.size() && intervals[i + 1][0] <= intervals[i][1]) {
                answer.push_back({intervals[i][0], max(intervals[i][1], intervals[i + 1][1])});
                ++i;
            } else {
                answer.push_back(intervals[i]);
            }
        return answer;
    }
};
