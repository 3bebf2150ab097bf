class Solution {
public:
    bool isValid(string s) {
        int depth = 0;
        for (char bracket : s) {
            if (bracket == '(' || bracket == '[' || bracket == '{') ++depth;
            else if (--depth < 0) return false;
        }
        return depth == 0;
    }
};
