// Starts threads without end.
// verdicts: RTE MLE TLE
// limits: {"time_limit_ms": 1000}

class Threads {
    public static void main(String[] words) {
        while (true) new Thread(() -> { while (true) Thread.yield(); }).start();
    }
}
