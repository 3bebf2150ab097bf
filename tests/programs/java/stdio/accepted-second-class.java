import java.io.*;

class Reader {
    final StreamTokenizer tokens = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    boolean hasNext() throws IOException {
        return tokens.nextToken() != StreamTokenizer.TT_EOF;
    }
}

public class Sum {
    public static void main(String... words) throws Exception {
        Reader reader = new Reader();
        PrintWriter out = new PrintWriter(System.out);
        int total = 0;
        while (reader.hasNext()) total += (int) reader.tokens.nval;
        out.print(total);
        out.close();
        System.exit(0);
    }
}
