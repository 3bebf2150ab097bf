/**
 * The read4 API is defined in the parent class Reader4.
 *     int read4(char *buf4);
 */
class Solution {
public:
    int read(char *buf, int n) {
        int done = 0;
        char four[4];
        for (int count; done < n && (count = read4(four)) > 0;)
            for (int i = 0; i < count && done < n; ++i) buf[done++] = four[i];
        return done;
    }
};
