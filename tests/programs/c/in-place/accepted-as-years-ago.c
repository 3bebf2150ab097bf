// A matrix once came with the number of its columns.
void turn(int times, int** grid, int gridRowSize, int gridColSize) {
    for (int turned = 0; turned < times % 2; turned++) {
        for (int i = 0; i < gridRowSize / 2; i++) {
            for (int j = 0; j < gridColSize; j++) {
                int* here = &grid[i][j];
                int* there = &grid[gridRowSize - 1 - i][j];
                int kept = *here;
                *here = *there;
                *there = kept;
            }
        }
    }
}
