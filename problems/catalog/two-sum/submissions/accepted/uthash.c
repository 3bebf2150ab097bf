struct place {
    int number;
    int index;
    UT_hash_handle hh;
};

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct place* places = malloc(numsSize * sizeof(struct place));
    struct place *seen = NULL, *partner;
    int* answer = malloc(2 * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        int wanted = target - nums[i];
        HASH_FIND_INT(seen, &wanted, partner);
        if (partner) {
            answer[0] = partner->index;
            answer[1] = i;
            *returnSize = 2;
            break;
        }
        places[i] = (struct place){nums[i], i};
        HASH_ADD_INT(seen, number, &places[i]);
    }
    HASH_CLEAR(hh, seen);
    free(places);
    return answer;
}
