class Solution:
    def read(self, buf, n):
        """
        :type buf: Destination buffer (List[str])
        :type n: Number of characters to read (int)
        :rtype: The number of actual characters read (int)
        """
        done = 0
        buf4 = [''] * 4
        while done < n:
            count = min(read4(buf4), n - done)
            if count == 0:
                break
            buf[done:done + count] = buf4[:count]
            done += count
        return done
