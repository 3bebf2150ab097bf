// Fills memory that the virtual machine's heap does not count.
// verdicts: MLE RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 131072}

import java.nio.ByteBuffer;
import java.util.*;

public class Main {
    public static void main(String[] arguments) {
        List<ByteBuffer> kept = new ArrayList<>();
        for (;;) {
            ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
            while (block.hasRemaining()) block.put((byte) 1);
            kept.add(block);
        }
    }
}
