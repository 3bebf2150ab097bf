/**
 * @param {number} start
 */
var Tally = function(start) {
    this.sum = start;
    this.amounts = new Set();
};

/**
 * @param {number} amount
 * @return {void}
 */
Tally.prototype.add = function(amount) {
    this.sum += Math.abs(amount);
    this.amounts.add(amount);
};

/**
 * @return {number}
 */
Tally.prototype.total = function() {
    return this.sum;
};

/**
 * @param {number} amount
 * @return {boolean}
 */
Tally.prototype.seen = function(amount) {
    return this.amounts.has(amount);
};
