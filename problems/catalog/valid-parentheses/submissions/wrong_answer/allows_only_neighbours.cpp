class Solution {
public:
    bool isValid(string s) {
        if (s.size() % 2) return false;
        for (size_t i = 0; i < s.size(); i += 2) {
            string pair = s.substr(i, 2);
            if (pair != "()" && pair != "[]" && pair != "{}") return false;
        }
        return true;
    }
};
