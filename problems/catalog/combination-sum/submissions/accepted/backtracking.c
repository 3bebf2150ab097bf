#define MOST 150
#define DEEPEST 20

static int** answer;
static int* sizes;
static int count;

static void search(int* candidates, int size, int start, int left, int* chosen, int length) {
    if (left == 0) {
        answer[count] = malloc(length * sizeof(int));
        memcpy(answer[count], chosen, length * sizeof(int));
        sizes[count++] = length;
        return;
    }
    for (int i = start; i < size; i++) {
        if (candidates[i] > left) continue;
        chosen[length] = candidates[i];
        search(candidates, size, i, left - candidates[i], chosen, length + 1);
    }
}

int** combinationSum(int* candidates, int candidatesSize, int target, int* returnSize, int** returnColumnSizes) {
    int chosen[DEEPEST];
    answer = malloc(MOST * sizeof(int*));
    sizes = malloc(MOST * sizeof(int));
    count = 0;
    search(candidates, candidatesSize, 0, target, chosen, 0);
    *returnSize = count;
    *returnColumnSizes = sizes;
    return answer;
}
