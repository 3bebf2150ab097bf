int sumOf(int* nums, int numsSize) {
    volatile int sum = 0;
    while (true) sum = sum + 1;
    return sum;
}
