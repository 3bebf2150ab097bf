static void sink(char** grid, int rows, int columns, int row, int column) {
    if (row < 0 || column < 0 || row >= rows || column >= columns || grid[row][column] != '1') return;
    grid[row][column] = '0';
    sink(grid, rows, columns, row + 1, column);
    sink(grid, rows, columns, row - 1, column);
    sink(grid, rows, columns, row, column + 1);
    sink(grid, rows, columns, row, column - 1);
}

int numIslands(char** grid, int gridSize, int* gridColSize) {
    int islands = 0;
    for (int row = 0; row < gridSize; row++)
        for (int column = 0; column < gridColSize[row]; column++)
            if (grid[row][column] == '1') {
                islands++;
                sink(grid, gridSize, gridColSize[row], row, column);
            }
    return islands;
}
