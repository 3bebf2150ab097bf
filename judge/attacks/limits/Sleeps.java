// Waits for a lock that its other thread never gives back, and sleeps in a thread of the kind that costs nothing.
// verdicts: TLE
// limits: {"time_limit_ms": 300}

public class Main {
    public static void main(String[] words) throws Exception {
        Object lock = new Object();
        Thread keeper = new Thread(() -> {
            synchronized (lock) {
                while (true)
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException ignored) {
                    }
            }
        });
        keeper.start();
        while (keeper.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        synchronized (lock) {
            System.out.println("held");
        }
    }
}
