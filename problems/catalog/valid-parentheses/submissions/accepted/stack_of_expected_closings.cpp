class Solution {
public:
    bool isValid(string s) {
        stack<char> expected;
        for (char bracket : s) {
            if (bracket == '(') expected.push(')');
            else if (bracket == '[') expected.push(']');
            else if (bracket == '{') expected.push('}');
            else if (expected.empty() || expected.top() != bracket) return false;
            else expected.pop();
        }
        return expected.empty();
    }
};
