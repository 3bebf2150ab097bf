class Solution {
public:
    bool validTree(int n, vector<vector<int>>& edges) {
        vector<vector<int>> next(n);
        for (const auto& edge : edges) next[edge[0]].push_back(edge[1]);
        vector<bool> seen(n);
        vector<int> stack{0};
        seen[0] = true;
        int count = 0;
        while (!stack.empty()) {
            int node = stack.back();
            stack.pop_back();
            ++count;
            for (int other : next[node]) {
                if (seen[other]) return false;
                seen[other] = true;
                stack.push_back(other);
            }
        }
        return count == n;
    }
};
