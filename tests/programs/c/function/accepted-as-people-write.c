#include <stdio.h>
#include <stdlib.h>
#define max(a, b) ((a) > (b) ? (a) : (b))
#define read(x) scanf("%d", x)

/*
struct TreeNode { int in_a_comment; };
*/
struct ListNode {
    int val;
    struct ListNode *next;
};
typedef struct ListNode Node;

struct entry {
    int key;
    int count;
    UT_hash_handle hh;
};

int write(int x) { return x; }

inline int add(int a, int b) { return b ? add(a + 1, b - 1) : a; }

int compare(const void* a, const void* b) { return *(int*)a - *(int*)b; }

int sumOf(int* nums, int numsSize) {
    struct entry *counts = NULL, *entry, *next;
    for (int i = 0; i < numsSize; i++) {
        HASH_FIND_INT(counts, &nums[i], entry);
        if (!entry) {
            entry = calloc(1, sizeof(*entry));
            entry->key = nums[i];
            HASH_ADD_INT(counts, key, entry);
        }
        entry->count++;
    }
    int sum = 0;
    HASH_ITER(hh, counts, entry, next) {
        sum += entry->key * entry->count;
        HASH_DEL(counts, entry);
        free(entry);
    }
    qsort(nums, numsSize, sizeof(int), compare);
    printf("adding %d numbers, %d\n", numsSize, max(sum, 0));
    struct TreeNode unused = {0};
    free(nums);
    return add(write(sum), 0);
}

int main() {
    int nums[3];
    for (int i = 0; i < 3; i++) read(&nums[i]);
    printf("%d", sumOf(nums, 3));
}
