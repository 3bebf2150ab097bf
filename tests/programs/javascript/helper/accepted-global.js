var firstBad = function(n) {
    return n > 1 && !isBad(n - 1) ? n : search(1, n);
};

function search(low, high) {
    if (low >= high) return low;
    const middle = low + Math.floor((high - low) / 2);
    return isBad(middle) ? search(low, middle) : search(middle + 1, high);
}
