var sumTo = function(n) {
    return n === 0 ? 0 : n + sumTo(n - 1);
};
