class Solution {
    vector<vector<int>> neighbours;
    vector<bool> seen;

    bool hasCycle(int node, int from) {
        seen[node] = true;
        for (int other : neighbours[node])
            if (other != from && (seen[other] || hasCycle(other, node))) return true;
        return false;
    }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        neighbours.resize(n);
        seen.resize(n);
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        return !hasCycle(0, -1) && count(seen.begin(), seen.end(), true) == n;
    }
};
