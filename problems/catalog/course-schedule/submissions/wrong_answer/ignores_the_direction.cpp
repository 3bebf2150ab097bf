class Solution {
    vector<int> parent;

    int find(int course) {
        return parent[course] == course ? course : parent[course] = find(parent[course]);
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        parent.resize(numCourses);
        iota(parent.begin(), parent.end(), 0);
        for (auto& pair : prerequisites) {
            int one = find(pair[0]), other = find(pair[1]);
            if (one == other) return false;
            parent[one] = other;
        }
        return true;
    }
};
