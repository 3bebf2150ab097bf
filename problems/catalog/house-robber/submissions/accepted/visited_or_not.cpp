class Solution {
public:
    int rob(vector<int>& nums) {
        int visited = 0, untouched = 0;
        for (int coins : nums) {
            int visit = untouched + coins;
            untouched = max(untouched, visited);
            visited = visit;
        }
        return max(visited, untouched);
    }
};
