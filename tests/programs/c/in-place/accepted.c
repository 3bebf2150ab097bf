void turn(int times, int** grid, int gridSize, int* gridColSize) {
    while (times--) {
        for (int i = 0, j = gridSize - 1; i < j; i++, j--) {
            int* row = grid[i];
            grid[i] = grid[j];
            grid[j] = row;
        }
    }
}
