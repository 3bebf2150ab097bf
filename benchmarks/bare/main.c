#include <stdio.h>
#include <stdlib.h>
#include <uthash.h>

// SOLUTION

int main(void) {
    int size, target;
    while (scanf("%d %d", &size, &target) == 2) {
        int* nums = malloc(size * sizeof(int));
        for (int i = 0; i < size; i++) scanf("%d", &nums[i]);
        int count;
        int* answer = twoSum(nums, size, target, &count);
        for (int i = 0; i < count; i++) printf("%d ", answer[i]);
        puts("");
        free(answer);
        free(nums);
    }
}
