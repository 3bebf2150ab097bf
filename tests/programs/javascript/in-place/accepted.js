/**
 * @param {number} times
 * @param {number[][]} grid
 * @return {void} Do not return anything, modify grid in-place instead.
 */
var turn = function(times, grid) {
    while (times-- > 0) grid.reverse();
};
