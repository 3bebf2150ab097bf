class Solution {
    static bool closes(char open, char close) {
        return (open == '(' && close == ')') || (open == '[' && close == ']') || (open == '{' && close == '}');
    }

    // The position after one group.
    size_t skip(const string& s, size_t position) {
        char open = s.at(position++);
        while (s.at(position) == '(' || s.at(position) == '[' || s.at(position) == '{') {
            position = skip(s, position);
            if (position == string::npos) return position;
        }
        return closes(open, s.at(position)) ? position + 1 : string::npos;
    }

public:
    bool isValid(string s) {
        for (size_t position = 0; position < s.size();) {
            position = skip(s, position);
            if (position == string::npos) return false;
        }
        return true;
    }
};
