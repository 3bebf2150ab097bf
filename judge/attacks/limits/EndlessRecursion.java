// Calls itself without end.
// verdicts: RTE MLE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

public class Main {
    static int depth(int level) {
        return 1 + depth(level + 1);
    }

    public static void main(String[] arguments) {
        System.out.println(depth(0));
    }
}
