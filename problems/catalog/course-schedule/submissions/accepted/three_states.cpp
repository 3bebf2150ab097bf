class Solution {
    enum State { NEW, OPEN, DONE };

    vector<vector<int>> needed;
    vector<State> states;

    bool hasCircle(int course) {
        if (states[course] != NEW) return states[course] == OPEN;
        states[course] = OPEN;
        for (int earlier : needed[course])
            if (hasCircle(earlier)) return true;
        states[course] = DONE;
        return false;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        needed.resize(numCourses);
        states.assign(numCourses, NEW);
        for (auto& pair : prerequisites) needed[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; ++course)
            if (hasCircle(course)) return false;
        return true;
    }
};
