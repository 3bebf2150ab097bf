/**
 * @param {function} read4()
 * @return {function}
 */
var solution = function(read4) {
    /**
     * @param {character[]} buf Destination buffer
     * @param {number} n Number of characters to read
     * @return {number} The number of actual characters read
     */
    return function(buf, n) {
        const buf4 = [];
        let done = 0;
        while (done < n) {
            const count = Math.min(read4(buf4), n - done);
            if (count === 0) break;
            for (let i = 0; i < count; i++) buf[done++] = buf4[i];
        }
        return done;
    };
};
