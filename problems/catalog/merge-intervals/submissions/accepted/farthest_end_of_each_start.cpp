class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<int> farthest(10001, -1);
        for (auto& interval : intervals) farthest[interval[0]] = max(farthest[interval[0]], interval[1]);
        vector<vector<int>> answer;
        for (int start = 0; start <= 10000; ++start) {
            if (farthest[start] < 0) continue;
            if (!answer.empty() && start <= answer.back()[1])
                answer.back()[1] = max(answer.back()[1], farthest[start]);
            else
                answer.push_back({start, farthest[start]});
        }
        return answer;
    }
};
