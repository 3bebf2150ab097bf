// Brings an annotation processor along, which a compiler would run.
// verdicts: CE AC RTE
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

import java.util.*;
import javax.annotation.processing.*;
import javax.lang.model.element.*;

@SupportedAnnotationTypes("*")
class Processor extends AbstractProcessor {
    static {
        System.out.println("BREACH: code while compiling");
    }

    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        return false;
    }
}

public class Main {
    public static void main(String[] arguments) {
        System.out.println("held");
    }
}
