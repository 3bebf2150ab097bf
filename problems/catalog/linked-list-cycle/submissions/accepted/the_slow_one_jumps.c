// The tortoise jumps to the hare after 1, 2, 4, 8 … steps (Brent's way).
bool hasCycle(struct ListNode* head) {
    struct ListNode* tortoise = NULL;
    for (int steps = 0, jump = 1; head; head = head->next, steps++) {
        if (head == tortoise) return true;
        if (steps == jump) {
            tortoise = head;
            jump *= 2;
        }
    }
    return false;
}
