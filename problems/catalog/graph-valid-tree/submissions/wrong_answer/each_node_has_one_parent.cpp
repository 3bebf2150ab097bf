class Solution {
public:
    bool validTree(int n, vector<vector<int>>& edges) {
        vector<int> parents(n);
        for (const auto& edge : edges)
            if (++parents[max(edge[0], edge[1])] > 1) return false;
        return (int)edges.size() == n - 1;
    }
};
