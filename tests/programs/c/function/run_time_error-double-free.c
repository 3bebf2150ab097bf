int sumOf(int* nums, int numsSize) {
    int* copy = malloc(100);
    printf("%p", copy);
    free(copy);
    free(copy);
    return 0;
}
