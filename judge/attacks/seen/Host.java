// Reads files of the host, connects to its servers, and asks for its environment and name.
// verdicts: AC
// limits: {"time_limit_ms": 3000, "memory_limit_kib": 262144}

import java.net.*;
import java.nio.file.*;

public class Main {
    public static void main(String[] arguments) throws Exception {
        for (String path : new String[] {"@bait_file@", "/etc/passwd", "/proc/1/root/etc/passwd", "@project@/manage.py"})
            if (Files.exists(Path.of(path))) {
                System.out.println("BREACH: " + path);
                return;
            }
        try {
            new Socket("127.0.0.1", @port@).close();
            System.out.println("BREACH: connected");
            return;
        } catch (Exception refused) {
        }
        System.out.println(System.getenv().toString().contains("BAIT-") ? "BREACH: environment" : "held");
    }
}
