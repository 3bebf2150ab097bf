class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<int> parent(n);
        iota(parent.begin(), parent.end(), 0);
        function<int(int)> find = [&](int node) { return parent[node] == node ? node : find(parent[node]); };
        for (const auto& edge : edges) parent[find(edge[0])] = find(edge[1]);
        return (int)set<int>(parent.begin(), parent.end()).size();
    }
};
