class Codec {
public:
    string encode(vector<string>& strs) {
        string s;
        for (const string& text : strs) s += to_string(text.size()) + ':' + text;
        return s;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        for (size_t start = 0; start < s.size();) {
            size_t sign = s.find(':', start), length = stoul(s.substr(start, sign - start));
            strs.push_back(s.substr(sign + 1, length));
            start = sign + 1 + length;
        }
        return strs;
    }
};
