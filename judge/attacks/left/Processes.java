// Leaves a child process and a thread behind that is no daemon's.
// verdicts: AC RTE TLE
// limits: {"time_limit_ms": 2000, "memory_limit_kib": 262144}

public class Main {
    public static void main(String[] arguments) throws Exception {
        System.out.println("held");
        new ProcessBuilder("/usr/bin/sleep", "30").start();
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
