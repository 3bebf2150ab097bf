// Catches the error of a full heap, and goes on, and on.
// verdicts: MLE TLE RTE
// limits: {"time_limit_ms": 1000}

import java.util.*;

class CatchesOutOfMemory {
    public static void main(String[] words) {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(new byte[1 << 20]);
            } catch (OutOfMemoryError error) {
                System.err.print("");
            }
        }
    }
}
