// Writes answers on the driver's channel as its class is loaded, and halts.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

import java.io.*;

class Solution {
    static {
        try (FileOutputStream channel = new FileOutputStream("/proc/self/fd/3")) {
            channel.write("\n0\n0\n0\n".getBytes());
        } catch (IOException refused) {
        }
        Runtime.getRuntime().halt(0);
    }

    public int answer(int n) {
        return n;
    }
}
