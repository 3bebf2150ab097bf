void turn(int times, int** grid, int gridSize, int* gridColSize) {
    int* row = grid[0];
    grid[0] = grid[gridSize - 1];
    grid[gridSize - 1] = row;
}
