// Exits with success instead of answering, from a hook, too.
// verdicts: RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

class Solution {
    public int answer(int n) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
        System.exit(0);
        return n;
    }
}
