int sumOf(int* nums, int numsSize) {
    struct timespec hour = {3600, 0};
    nanosleep(&hour, NULL);
    return 0;
}
