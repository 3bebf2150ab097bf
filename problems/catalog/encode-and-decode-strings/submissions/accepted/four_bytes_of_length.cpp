class Codec {
public:
    string encode(vector<string>& strs) {
        string s;
        for (const string& text : strs) {
            uint32_t length = text.size();
            s.append(reinterpret_cast<const char*>(&length), 4);
            s += text;
        }
        return s;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        for (size_t start = 0; start < s.size();) {
            uint32_t length;
            memcpy(&length, s.data() + start, 4);
            strs.push_back(s.substr(start + 4, length));
            start += 4 + length;
        }
        return strs;
    }
};
