class Codec {
public:
    string encode(vector<string>& strs) {
        string s;
        for (const string& text : strs) s += char('0' + text.size() % 64) + text;
        return s;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        for (size_t start = 0; start < s.size();) {
            size_t length = s[start] - '0';
            strs.push_back(s.substr(start + 1, length));
            start += 1 + length;
        }
        return strs;
    }
};
