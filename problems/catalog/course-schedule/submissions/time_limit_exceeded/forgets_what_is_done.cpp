class Solution {
    vector<vector<int>> needed;
    vector<bool> isOpen;

    bool hasCircle(int course) {
        if (isOpen[course]) return true;
        isOpen[course] = true;
        bool found = false;
        for (int earlier : needed[course]) found = found || hasCircle(earlier);
        isOpen[course] = false;
        return found;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        needed.resize(numCourses);
        isOpen.resize(numCourses);
        for (auto& pair : prerequisites) needed[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; ++course)
            if (hasCircle(course)) return false;
        return true;
    }
};
