class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<bool> needs(numCourses), needed(numCourses);
        for (auto& pair : prerequisites) {
            needs[pair[0]] = true;
            needed[pair[1]] = true;
        }
        bool hasFirst = false, hasLast = false;
        for (int course = 0; course < numCourses; ++course) {
            hasFirst |= !needs[course];
            hasLast |= !needed[course];
        }
        return hasFirst && hasLast;
    }
};
