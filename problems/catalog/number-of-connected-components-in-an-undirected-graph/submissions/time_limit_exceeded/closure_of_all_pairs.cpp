class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<vector<int>> distance(n, vector<int>(n, n));
        for (int i = 0; i < n; ++i) distance[i][i] = 0;
        for (const auto& edge : edges) distance[edge[0]][edge[1]] = distance[edge[1]][edge[0]] = 1;
        for (int k = 0; k < n; ++k)
            for (int i = 0; i < n; ++i)
                for (int j = 0; j < n; ++j) distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j]);
        int count = 0;
        for (int i = 0; i < n; ++i)
            count += all_of(distance[i].begin(), distance[i].begin() + i, [&](int d) { return d >= n; });
        return count;
    }
};
