int sumOf(int* nums, int numsSize) {
    char text[4];
    sprintf(text, "%d", 10000 + numsSize);
    return atoi(text);
}
