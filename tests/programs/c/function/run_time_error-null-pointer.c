int sumOf(int* nums, int numsSize) {
    struct ListNode* node = NULL;
    return node->val + numsSize;
}
