// Fills the heap.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

import java.util.*;

public class Main {
    public static void main(String[] arguments) {
        List<byte[]> kept = new ArrayList<>();
        for (;;) kept.add(new byte[1 << 20]);
    }
}
