function reverseList(head: ListNode | null, before: ListNode | null = null): ListNode | null {
    if (head === null) return before;
    const following = head.next;
    head.next = before;
    return reverseList(following, head);
}
