class Solution {
public:
    int countComponents(int n, vector<vector<int>>& edges) {
        vector<vector<int>> neighbours(n);
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        vector<bool> seen(n);
        int count = 0;
        for (int start = 0; start < n; ++start) {
            if (seen[start]) continue;
            ++count;
            seen[start] = true;
            queue<int> open({start});
            for (; !open.empty(); open.pop())
                for (int other : neighbours[open.front()])
                    if (!seen[other]) {
                        seen[other] = true;
                        open.push(other);
                    }
        }
        return count;
    }
};
