class Solution {
public:
    bool isValid(string s) {
        const string openings = "([{", closings = ")]}";
        size_t open = 0;
        for (char bracket : s) {
            size_t kind = closings.find(bracket);
            if (kind == string::npos) s[open++] = bracket;
            else if (open == 0 || s[--open] != openings[kind]) return false;
        }
        return open == 0;
    }
};
