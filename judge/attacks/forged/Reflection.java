// Reaches into the driver by reflection: its classes, its streams, its callers.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

import java.lang.reflect.*;

class Solution {
    public int answer(int n) {
        for (StackTraceElement caller : new Throwable().getStackTrace())
            try {
                for (Field field : Class.forName(caller.getClassName()).getDeclaredFields()) {
                    field.setAccessible(true);
                    if (!field.getType().isPrimitive()) field.set(null, null);
                }
            } catch (Throwable refused) {
            }
        System.setOut(null);
        System.setErr(null);
        return n;
    }
}
