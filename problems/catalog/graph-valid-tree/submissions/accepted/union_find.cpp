class Solution {
    vector<int> parent;

    int find(int node) { return parent[node] == node ? node : parent[node] = find(parent[node]); }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        for (const auto& edge : edges) {
            int a = find(edge[0]), b = find(edge[1]);
            if (a == b) return false;
            parent[a] = b;
        }
        return (int)edges.size() == n - 1;
    }
};
