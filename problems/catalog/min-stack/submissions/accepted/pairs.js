var MinStack = function() {
    this.pairs = [];
};

/**
 * @param {number} val
 * @return {void}
 */
MinStack.prototype.push = function(val) {
    this.pairs.push([val, Math.min(val, this.pairs.at(-1)?.[1] ?? Infinity)]);
};

/**
 * @return {void}
 */
MinStack.prototype.pop = function() {
    this.pairs.pop();
};

/**
 * @return {number}
 */
MinStack.prototype.top = function() {
    return this.pairs.at(-1)[0];
};

/**
 * @return {number}
 */
MinStack.prototype.getMin = function() {
    return this.pairs.at(-1)[1];
};
