class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<vector<int>> next(n);
        for (const auto& edge : edges) next[edge[0]].push_back(edge[1]);
        vector<bool> seen(n);
        int count = 0;
        for (int start = 0; start < n; ++start) {
            if (seen[start]) continue;
            ++count;
            vector<int> stack{start};
            seen[start] = true;
            while (!stack.empty()) {
                int node = stack.back();
                stack.pop_back();
                for (int other : next[node])
                    if (!seen[other]) seen[other] = true, stack.push_back(other);
            }
        }
        return count;
    }
};
