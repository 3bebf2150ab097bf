void setZeroes(int** matrix, int matrixSize, int* matrixColSize) {
    bool rows[200] = {false}, columns[200] = {false};
    for (int i = 0; i < matrixSize; i++)
        for (int j = 0; j < matrixColSize[0]; j++)
            if (!matrix[i][j]) rows[i] = columns[j] = true;
    for (int i = 0; i < matrixSize; i++)
        for (int j = 0; j < matrixColSize[0]; j++)
            if (rows[i] || columns[j]) matrix[i][j] = 0;
}
