class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<int> parent(edges.size() + 1);
        iota(parent.begin(), parent.end(), 0);
        for (const auto& edge : edges) {
            int a = edge[0], b = edge[1];
            while (parent.at(a) != a) a = parent.at(a);
            while (parent.at(b) != b) b = parent.at(b);
            if (a != b) parent[a] = b, --n;
        }
        return n;
    }
};
