import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer words = new StringTokenizer(in.readLine());
        long season = Long.parseLong(words.nextToken());
        long[][] shifts = new long[Integer.parseInt(words.nextToken())][];
        for (int i = 0; i < shifts.length; i++) {
            words = new StringTokenizer(in.readLine());
            shifts[i] = new long[] {Long.parseLong(words.nextToken()), Long.parseLong(words.nextToken())};
        }
        Arrays.sort(shifts, (a, b) -> Long.compare(a[0], b[0]));
        long total = 0, longest = 0, watchedUntil = 0;
        for (int i = 0; i <= shifts.length; i++) {
            long start = i < shifts.length ? shifts[i][0] : season;
            long gap = Math.max(0, start - watchedUntil);
            total += gap;
            longest = Math.max(longest, gap);
            if (i < shifts.length) watchedUntil = Math.max(watchedUntil, shifts[i][1]);
        }
        System.out.println(total + " " + longest);
    }
}
