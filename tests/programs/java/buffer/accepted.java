/**
 * The read4 API is defined in the parent class Reader4.
 *     int read4(char[] buf4);
 */
public class Solution extends Reader4 {
    /**
     * @param buf Destination buffer
     * @param n   Number of characters to read
     * @return    The number of actual characters read
     */
    public int read(char[] buf, int n) {
        char[] buf4 = new char[4];
        int done = 0;
        for (int count = 4; done < n && count == 4; ) {
            count = Math.min(read4(buf4), n - done);
            System.arraycopy(buf4, 0, buf, done, count);
            done += count;
        }
        return done;
    }
}
