// Starts shells that start themselves without end, beside virtual machines that do the same.
// verdicts: TLE RTE MLE
// limits: {"time_limit_ms": 1000, "memory_limit_kib": 262144}

public class Main {
    public static void main(String[] words) {
        String machine = ProcessHandle.current().info().command().orElse("java");
        while (true)
            for (String[] command : new String[][] {{"/bin/sh", "-c", "f() { f & f; }; f"}, {machine, "-version"}})
                try {
                    new ProcessBuilder(command).inheritIO().start();
                } catch (Exception refused) {
                }
    }
}
