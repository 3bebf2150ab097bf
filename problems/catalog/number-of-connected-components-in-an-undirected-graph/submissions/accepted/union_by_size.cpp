class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        // A root holds its group's size, negative; any other node its parent.
        vector<int> parent(n, -1);
        auto find = [&](int node) {
            while (parent[node] >= 0) node = parent[node];
            return node;
        };
        for (const auto& edge : edges) {
            int a = find(edge[0]), b = find(edge[1]);
            if (a == b) continue;
            if (parent[a] > parent[b]) swap(a, b);
            parent[a] += parent[b];
            parent[b] = a;
        }
        return (int)count_if(parent.begin(), parent.end(), [](int p) { return p < 0; });
    }
};
