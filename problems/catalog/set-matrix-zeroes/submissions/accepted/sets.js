/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var setZeroes = function(matrix) {
    const columns = new Set();
    for (const row of matrix) row.forEach((value, j) => value === 0 && columns.add(j));
    for (const row of matrix) {
        if (row.includes(0)) row.fill(0);
        else for (const j of columns) row[j] = 0;
    }
};
