// Answers from finalizers, cleaners, handlers of exceptions and daemons, while the driver writes.
// verdicts: WA RTE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

import java.io.*;
import java.lang.ref.*;

class Solution {
    static void forge() {
        try (OutputStream channel = new FileOutputStream("/proc/self/fd/3")) {
            channel.write("0\n".getBytes());
        } catch (IOException refused) {
        }
    }

    public int answer(int n) throws Exception {
        Cleaner cleaner = Cleaner.create();
        for (int count = 0; count < 1000; count++) cleaner.register(new Object(), Solution::forge);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> forge());
        Thread daemon = new Thread(() -> { while (true) forge(); });
        daemon.setDaemon(true);
        daemon.start();
        System.gc();
        Thread.sleep(50);
        throw new IllegalStateException("hidden");
    }
}
