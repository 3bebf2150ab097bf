class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> followers(numCourses);
        vector<int> needs(numCourses);
        for (auto& pair : prerequisites) {
            followers[pair[1]].push_back(pair[0]);
            ++needs[pair[0]];
        }
        queue<int> free;
        for (int course = 0; course < numCourses; ++course)
            if (needs[course] == 0) free.push(course);
        int taken = 0;
        while (!free.empty()) {
            int course = free.front();
            free.pop();
            ++taken;
            for (int later : followers[course])
                if (--needs[later] == 0) free.push(later);
        }
        return taken == numCourses;
    }
};
