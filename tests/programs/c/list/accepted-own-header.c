#include <stddef.h>
#include "../include/list_node.h"

struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode* before = NULL;
    while (head) {
        struct ListNode* after = head->next;
        head->next = before;
        before = head;
        head = after;
    }
    return before;
}
