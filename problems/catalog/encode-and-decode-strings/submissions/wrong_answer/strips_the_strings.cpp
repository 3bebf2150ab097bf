class Codec {
public:
    string encode(vector<string>& strs) {
        string s = to_string(strs.size()) + '\n';
        for (const string& text : strs) s += to_string(text.size()) + ' ' + text + '\n';
        return s;
    }

    vector<string> decode(string s) {
        istringstream in(s);
        size_t count, length;
        in >> count;
        vector<string> strs(count);
        for (string& text : strs) {
            in >> length >> ws;
            text.resize(length);
            in.read(text.data(), length);
        }
        return strs;
    }
};
