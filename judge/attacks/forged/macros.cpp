// Redefines the words that the glue is made of.
// verdicts: WA RTE CE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

#define int short
#define return if (0) return
#define class struct
#define Solution Other
#define write_as write_first

class Solution {
public:
    long answer(long n) { return n; }
};
