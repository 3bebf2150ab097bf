class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> followers(numCourses);
        vector<int> needs(numCourses);
        for (auto& pair : prerequisites) {
            followers.at(pair[1] - 1).push_back(pair[0] - 1);
            ++needs.at(pair[0] - 1);
        }
        int taken = 0;
        vector<int> free;
        for (int course = 0; course < numCourses; ++course)
            if (needs[course] == 0) free.push_back(course);
        while (!free.empty()) {
            int course = free.back();
            free.pop_back();
            ++taken;
            for (int later : followers[course])
                if (--needs[later] == 0) free.push_back(later);
        }
        return taken == numCourses;
    }
};
