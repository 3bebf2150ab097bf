// Honest: a hundred thousand levels of recursion must work.
// verdicts: AC
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

public class Main {
    static int depth(int level) {
        return level == 0 ? 0 : 1 + depth(level - 1);
    }

    public static void main(String[] arguments) {
        System.out.println(depth(100000) == 100000 ? "held" : "wrong");
    }
}
