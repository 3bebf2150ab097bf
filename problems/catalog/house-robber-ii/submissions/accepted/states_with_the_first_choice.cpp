class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        int answer = 0;
        for (bool first : {false, true}) {
            int visited = first ? nums[0] : 0, untouched = 0;
            if (!first) visited = INT_MIN / 2;
            for (int i = 1; i < n; ++i) {
                int visit = untouched + nums[i];
                untouched = max(untouched, visited);
                visited = visit;
                if (first && i == 1) visited = INT_MIN / 2, untouched = nums[0];
            }
            answer = max(answer, first ? untouched : max(untouched, visited));
        }
        return answer;
    }
};
