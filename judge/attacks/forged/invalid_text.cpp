// Answers with bytes that are no UTF-8, quotes and line ends.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "string"}}

class Solution {
public:
    string answer(int n) { return string("\xff\xfe\xc0\x80\n\"\\\0\x1b[2J", 13) + char(n); }
};
