// Overwrites the driver's memory around what it was given.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "numbers", "type": "integer[]"}], "return": {"type": "integer[]"}}
// cases: [["[1]", "[2]"]]

class Solution {
public:
    vector<int> answer(vector<int>& numbers) {
        volatile long* around = reinterpret_cast<volatile long*>(&numbers);
        for (int step = 0; step < 64; ++step) around[step] = 0x4141414141414141;
        return numbers;
    }
};
