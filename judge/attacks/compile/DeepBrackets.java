// Nests brackets until the compiler's stack ends.
// verdicts: CE AC RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

public class Main {
    public static void main(String[] arguments) {
        System.out.println(@15000*(@"held"@15000*)@);
    }
}
