class Solution {
public:
    bool validTree(int n, vector<vector<int>>& edges) {
        map<int, vector<int>> neighbours;
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        vector<int> order{0}, seen(n);
        seen[0] = 1;
        for (size_t i = 0; i < order.size(); ++i)
            for (int other : neighbours.at(order[i]))
                if (!seen[other]++) order.push_back(other);
        return (int)order.size() == n && (int)edges.size() == n - 1;
    }
};
