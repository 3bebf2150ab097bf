#include <stdio.h>
#include <stdlib.h>

// Definition for singly-linked list.
typedef struct ListNode {
    int val;
    struct ListNode *next;
} ListNode;

ListNode* reverseList(ListNode* head) {
    ListNode* before = NULL;
    while (head) {
        ListNode* next = head->next;
        head->next = before;
        before = head;
        head = next;
    }
    return before;
}
