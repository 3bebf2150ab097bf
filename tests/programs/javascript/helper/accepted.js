/**
 * @param {function} isBad()
 * @return {function}
 */
var solution = function(isBad) {
    return function(n) {
        let low = 1;
        let high = n;
        while (low < high) {
            const middle = low + ((high - low) >> 1);
            if (isBad(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
};
