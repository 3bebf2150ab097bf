/**
 Do not return anything, modify grid in-place instead.
 */
function turn(times: number, grid: number[][]): void {
    while (times-- > 0) grid.reverse();
};
