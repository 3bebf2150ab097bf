class Solution {
public:
    int rob(vector<int>& nums) {
        int answer = 0, n = nums.size();
        for (int from : {0, 1}) {
            int before = 0, best = 0;
            for (int i = from; i < n - 1 + from; ++i) {
                int next = max(best, before + nums[i]);
                before = best;
                best = next;
            }
            answer = max(answer, best);
        }
        return answer;
    }
};
