// Has the compiler infer types whose size doubles with each of many calls.
// verdicts: CE WA AC

import java.util.*;

class Generics {
    static <T> List<Map<T, T>> more(T value) { return null; }

    public static void main(String[] words) {
        var all = more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(more(
                more(more(more(more(more(more(more(more(more(more(more(more(1))))))))))))))))))))))))))))))));
        System.out.println("held");
    }
}
