/**
 * @param {function} isBadVersion()
 * @return {function}
 */
var solution = function(isBadVersion) {
    /**
     * @param {integer} n Total versions
     * @return {integer} The first bad version
     */
    return function(n) {
        let low = 1, high = n;
        while (low < high) {
            const middle = Math.floor((low + high) / 2);
            if (isBadVersion(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
};
