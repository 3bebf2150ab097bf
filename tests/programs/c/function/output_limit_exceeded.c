int sumOf(int* nums, int numsSize) {
    while (true) printf("%01000d\n", 0);
    return 0;
}
