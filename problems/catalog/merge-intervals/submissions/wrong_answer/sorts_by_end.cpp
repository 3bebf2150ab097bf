class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] < b[1]; });
        vector<vector<int>> answer{intervals[0]};
        for (auto& interval : intervals)
            if (interval[0] <= answer.back()[1])
                answer.back() = {min(answer.back()[0], interval[0]), interval[1]};
            else
                answer.push_back(interval);
        return answer;
    }
};
