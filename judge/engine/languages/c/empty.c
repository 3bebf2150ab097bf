void empty(int* nums, int numsSize) {}
