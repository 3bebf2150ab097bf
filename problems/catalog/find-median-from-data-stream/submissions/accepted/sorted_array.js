var MedianFinder = function() {
    this.numbers = [];
};

/**
 * @param {number} num
 * @return {void}
 */
MedianFinder.prototype.addNum = function(num) {
    let low = 0, high = this.numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (this.numbers[middle] < num) low = middle + 1;
        else high = middle;
    }
    this.numbers.splice(low, 0, num);
};

/**
 * @return {number}
 */
MedianFinder.prototype.findMedian = function() {
    const n = this.numbers.length;
    return (this.numbers[n >> 1] + this.numbers[(n - 1) >> 1]) / 2;
};
