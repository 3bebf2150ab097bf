// Loops while its class is loaded.
// verdicts: TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 100}

class Solution {
    static long count;
    static { while (count >= 0) count = (count + 1) % 1000; }

    public int answer(int n) { return 0; }
}
