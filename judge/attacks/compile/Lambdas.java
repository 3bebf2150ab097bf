// Nests lambdas whose types the compiler tries in all combinations.
// verdicts: CE AC

import java.util.concurrent.Callable;
import java.util.function.*;

class Lambdas {
    static <T> T run(Callable<T> deed) { return null; }
    static <T> T run(Supplier<T> deed) { return null; }
    static void run(Runnable deed) {}

    public static void main(String[] words) {
        run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() ->
                run(() -> run(() -> run(() -> run(() -> { throw new RuntimeException(); })))))))))))))));
        System.out.println("held");
    }
}
