class Codec {
public:
    string encode(vector<string>& strs) {
        string s;
        for (const string& text : strs) {
            for (unsigned char byte : text) {
                s += 'a' + byte / 16;
                s += 'a' + byte % 16;
            }
            s += ' ';
        }
        return s;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        string text;
        for (size_t i = 0; i < s.size(); ++i) {
            if (s[i] == ' ') {
                strs.push_back(text);
                text.clear();
            } else {
                text += char((s[i] - 'a') * 16 + s[i + 1] - 'a');
                ++i;
            }
        }
        return strs;
    }
};
