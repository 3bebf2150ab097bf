class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> answer;
        bool isIn = false;
        for (auto& interval : intervals) {
            if (interval[1] < newInterval[0]) {
                answer.push_back(interval);
            } else if (newInterval[1] < interval[0]) {
                if (!isIn) answer.push_back(newInterval);
                isIn = true;
                answer.push_back(interval);
            } else {
                newInterval = {min(newInterval[0], interval[0]), max(newInterval[1], interval[1])};
            }
        }
        if (!isIn) answer.push_back(newInterval);
        return answer;
    }
};
