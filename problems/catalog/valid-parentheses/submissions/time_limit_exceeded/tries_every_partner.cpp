class Solution {
    bool match(char open, char close) {
        return (open == '(' && close == ')') || (open == '[' && close == ']') || (open == '{' && close == '}');
    }

    bool valid(const string& s, int from, int to) {
        if (from == to) return true;
        for (int partner = from + 1; partner < to; partner += 2)
            if (match(s[from], s[partner]) && valid(s, from + 1, partner) && valid(s, partner + 1, to)) return true;
        return false;
    }

public:
    bool isValid(string s) { return valid(s, 0, s.size()); }
};
