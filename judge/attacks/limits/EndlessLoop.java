// Never ends, in several threads.
// verdicts: TLE
// limits: {"time_limit_ms": 300, "memory_limit_kib": 262144}

public class Main {
    public static void main(String[] arguments) {
        for (int number = 0; number < 4; ++number) new Thread(() -> { for (;;) ; }).start();
        for (;;) ;
    }
}
