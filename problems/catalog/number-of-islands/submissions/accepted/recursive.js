/**
 * @param {character[][]} grid
 * @return {number}
 */
var numIslands = function(grid) {
    const sink = (row, column) => {
        if (grid[row]?.[column] !== '1') return;
        grid[row][column] = '0';
        sink(row + 1, column);
        sink(row - 1, column);
        sink(row, column + 1);
        sink(row, column - 1);
    };
    let islands = 0;
    for (let row = 0; row < grid.length; row++) {
        for (let column = 0; column < grid[0].length; column++) {
            if (grid[row][column] === '1') {
                islands++;
                sink(row, column);
            }
        }
    }
    return islands;
};
