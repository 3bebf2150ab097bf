int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int top = 0, bottom = matrixSize - 1, left = 0, right = matrixColSize[0] - 1, count = 0;
    int* answer = malloc(matrixSize * matrixColSize[0] * sizeof(int));
    *returnSize = matrixSize * matrixColSize[0];
    while (count < *returnSize) {
        for (int j = left; j <= right; j++) answer[count++] = matrix[top][j];
        for (int i = ++top; i <= bottom; i++) answer[count++] = matrix[i][right];
        if (count == *returnSize) break;
        for (int j = --right; j >= left; j--) answer[count++] = matrix[bottom][j];
        for (int i = --bottom; i >= top; i--) answer[count++] = matrix[i][left];
        left++;
    }
    return answer;
}
